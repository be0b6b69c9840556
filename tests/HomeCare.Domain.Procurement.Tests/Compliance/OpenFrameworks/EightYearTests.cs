using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class EightYearTests
{
    [Theory]
    [InlineData("2034-02-04", "met")]
    [InlineData("2034-02-05", "breach")]
    [InlineData("2034-01", "met")]
    [InlineData("2034-02", "warning")]
    [InlineData("2034-03", "breach")]
    [InlineData("2030-01-01", "met")]
    [Rule("OF-06")]
    [Rule("HCL26-005b")]
    public void The_scheme_ends_with_the_day_before_the_eighth_anniversary_of_the_first_award(string ends, string says) =>
        Awarded("2026-02-05").EndingOn(ends).Says("OF-06").ShouldBe(says);

    [Theory]
    [InlineData("2026-02-05", "2034-03-31", 55)]
    [InlineData("2026-06-01", "2034-09-24", 116)]
    [Rule("OF-06")]
    public void A_scheme_counted_from_its_start_and_not_its_award_overshoots(string award, string ends, int days) =>
        Awarded(award).EndingOn(ends).Verdict("OF-06").Findings.Single().Message.ShouldContain($", {days} days after the eight years");

    [Theory]
    [InlineData("2026-02-05", "2034-03-31", 55)]
    [InlineData("2026-06-01", "2034-09-24", 116)]
    [Rule("OF-07")]
    public void So_does_the_term_of_its_framework(string award, string ends, int days) =>
        Awarded(award).WithRound(1, round => round with { StatedEnd = StatedDay.Read(ends) })
            .Verdict("OF-07").Findings.Single().Message.ShouldEndWith($"by {days} days");

    [Theory]
    [InlineData(LeapDayAnniversary.LastOfFebruary, "2100-02-28", "met")]
    [InlineData(LeapDayAnniversary.LastOfFebruary, "2100-03-01", "breach")]
    [InlineData(LeapDayAnniversary.DayBeforeTheLastOfFebruary, "2100-02-27", "met")]
    [InlineData(LeapDayAnniversary.DayBeforeTheLastOfFebruary, "2100-02-28", "breach")]
    [Rule("OF-06")]
    [Rule("A22")]
    [Rule("R-14")]
    public void When_eight_years_from_a_leap_day_end_in_a_common_year_is_a_reading_A22(LeapDayAnniversary reading, string ends, string says) =>
        Awarded("2092-02-29").EndingOn(ends).Reading(all => all with { LeapDayAnniversary = reading }).Says("OF-06").ShouldBe(says);

    [Theory]
    [InlineData("2034-03-31", "2026-04-01")]
    [InlineData("2034-09", "2026-09-02")]
    [InlineData("2036-02-28", "2028-02-29")]
    [InlineData("2036-02-29", "2028-03-01")]
    [InlineData("2033-02-28", "2025-03-01")]
    [InlineData("2100-02-28", "2092-02-29")]
    [InlineData("2100-03-01", "2092-03-02")]
    [Rule("OF-06")]
    public void Without_an_award_date_it_says_the_first_award_that_could_make_the_end_lawful(string ends, string award)
    {
        var scheme = Awarded("2026-02-05").EndingOn(ends).WithRound(1, round => round with { AwardDecidedOn = null });

        scheme.Fact("OF-06", "earliest-lawful-award").ShouldBe(award);
        scheme.Says("OF-06").ShouldBe("warning");
        scheme.Verdict("OF-06").NotRecorded.ShouldBe(["the award date of round 1"]);
    }

    [Theory]
    [InlineData("2034-03-31")]
    [InlineData("2036-02-28")]
    [InlineData("2036-02-29")]
    [InlineData("2100-02-28")]
    [Rule("OF-06")]
    public void That_award_makes_it_lawful_and_the_day_before_does_not(string ends)
    {
        var award = On(new FrameworkScheme { Id = new("new"), Title = "New", Kind = FrameworkKind.OpenFramework }
            .EndingOn(ends).Fact("OF-06", "earliest-lawful-award"));

        new[] { award, award.PlusDays(-1) }.Select(first => Awarded(PlainText.Of(first)).EndingOn(ends).Says("OF-06"))
            .ShouldBe(["met", "breach"]);
    }

    [Fact]
    [Rule("OF-06")]
    public void Without_a_stated_end_it_is_missing() =>
        Awarded("2026-02-05").Verdict("OF-06").NotRecorded.ShouldBe(["the end of the scheme as stated"]);

    [Theory]
    [InlineData("2034-02-04", "met")]
    [InlineData("2034-02-05", "breach")]
    [Rule("OF-07")]
    public void No_framework_is_awarded_after_the_eight_years(string last, string says) =>
        Awarded("2026-02-05", "2029-02-04", last).Says("OF-07").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-04", "met")]
    [InlineData("2034-02-05", "breach")]
    [InlineData("2034-02", "warning")]
    [Rule("OF-07")]
    public void No_framework_states_a_term_past_them(string ends, string says) =>
        Awarded("2026-02-05", "2029-02-04").WithRound(2, round => round with { StatedEnd = StatedDay.Read(ends) }).Says("OF-07").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-04", null, "met")]
    [InlineData("2034-02-05", null, "breach")]
    [InlineData("2034-02-05", "2029-01-01", "breach")]
    [Rule("OF-07")]
    public void Nor_an_extension_made_or_only_an_option(string ends, string? decided, string says) =>
        Awarded("2026-02-05")
            .WithRound(1, round => round with { Extensions = [new(On("2030-01-01"), null), new(On(ends), decided is null ? null : On(decided))] })
            .Says("OF-07").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-04", "met")]
    [InlineData("2034-02-05", "breach")]
    [Rule("OF-07")]
    public void No_re_opening_is_planned_past_them(string earliest, string says) =>
        Awarded("2026-02-05", "2029-02-04").Planning((earliest, "2034-03-01")).Says("OF-07", "2030-01-01").ShouldBe(says);

    [Fact]
    [Rule("OF-07")]
    public void Without_the_first_award_date_nothing_can_be_past_them() =>
        Awarded("2026-02-05").WithRound(1, _ => new() { StatedEnd = StatedDay.Read("2050-01-01") })
            .Verdict("OF-07").NotRecorded.ShouldBe(["the award date of round 1"]);
}
