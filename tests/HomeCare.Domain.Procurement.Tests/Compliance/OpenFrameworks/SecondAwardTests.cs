using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Rule("OF-02")]
public class SecondAwardTests
{
    [Theory]
    [InlineData("2026-02-06", "met")]
    [InlineData("2029-02-04", "met")]
    [InlineData("2029-02-05", "breach")]
    public void A_second_framework_is_awarded_in_the_three_years_that_begin_with_the_first_award(string second, string says) =>
        Awarded("2026-02-05", second).Says("OF-02").ShouldBe(says);

    [Theory]
    [InlineData("2029-02-04", "advice")]
    [InlineData("2029-02-05", "breach")]
    public void Without_one_it_is_due_until_the_last_day_and_missed_the_day_after(string asOf, string says) =>
        Awarded("2026-02-05").Says("OF-02", asOf).ShouldBe(says);

    [Theory]
    [InlineData("2029-01-01", "2029-02-04", "met")]
    [InlineData("2029-01-01", "2029-02-05", "warning")]
    [InlineData("2029-02-04", "2029-02-05", "warning")]
    [InlineData("2029-02-05", "2029-02-06", "breach")]
    public void A_planned_re_opening_counts_when_its_whole_span_is_in_time(string earliest, string latest, string says) =>
        Awarded("2026-02-05").Planning((earliest, latest)).Says("OF-02", "2027-01-01").ShouldBe(says);

    [Theory]
    [InlineData("2028-06-30", "met")]
    [InlineData("2028-07-01", "advice")]
    public void A_planned_re_opening_that_has_passed_without_an_award_counts_no_more(string asOf, string says) =>
        Awarded("2026-02-05").Planning(("2028-06-01", "2028-06-30")).Says("OF-02", asOf).ShouldBe(says);

    [Theory]
    [InlineData("2029-02-03", "not applicable")]
    [InlineData("2029-02-04", "breach")]
    public void A_scheme_that_ends_within_three_years_needs_none(string ends, string says) =>
        Awarded("2026-02-05").EndingOn(ends).Says("OF-02").ShouldBe(says);

    [Theory]
    [InlineData(AwardThatOpensAWindow.DoesNotCount, "breach")]
    [InlineData(AwardThatOpensAWindow.Counts, "met")]
    [Rule("A3")]
    public void Whether_the_first_award_counts_in_its_own_three_years_is_a_reading_A3(AwardThatOpensAWindow reading, string says) =>
        Awarded("2026-02-05").Reading(all => all with { AwardThatOpensAWindow = reading }).Says("OF-02").ShouldBe(says);

    [Theory]
    [InlineData("2029-02-04", "met")]
    [InlineData("2029-02-05", "warning")]
    [Rule("A4")]
    public void A_second_framework_awarded_in_time_and_entered_into_too_late_is_warned_of_A4(string entered, string says) =>
        Awarded("2026-02-05", "2029-02-04").WithRound(2, round => round with { EnteredOn = On(entered) })
            .Says("OF-02").ShouldBe(says);

    [Theory]
    [InlineData(LeapDayAnniversary.LastOfFebruary, "2031-02-28", "met")]
    [InlineData(LeapDayAnniversary.LastOfFebruary, "2031-03-01", "breach")]
    [InlineData(LeapDayAnniversary.DayBeforeTheLastOfFebruary, "2031-02-27", "met")]
    [InlineData(LeapDayAnniversary.DayBeforeTheLastOfFebruary, "2031-02-28", "breach")]
    [Rule("A22")]
    [Rule("R-14")]
    public void When_three_years_from_a_leap_day_end_is_a_reading_A22(LeapDayAnniversary reading, string second, string says) =>
        Awarded("2028-02-29", second).Reading(all => all with { LeapDayAnniversary = reading }).Says("OF-02").ShouldBe(says);

    [Fact]
    public void A_late_award_is_told_with_its_days_and_the_last_lawful_day()
    {
        var late = Awarded("2026-02-05", "2029-02-06");

        late.Verdict("OF-02").Findings.Single().Message.ShouldEndWith("which end on 2029-02-04: round 2 on 2029-02-06 is 2 days late");
        late.Fact("OF-02", "last-lawful-day").ShouldBe("2029-02-04");
    }

    [Fact]
    public void Without_the_first_award_date_the_rule_says_what_is_missing() =>
        Awarded("2026-02-05", "2029-02-04").WithRound(1, round => round with { AwardDecidedOn = null })
            .Verdict("OF-02").NotRecorded.ShouldBe(["the award date of round 1"]);

    [Fact]
    public void A_round_in_between_without_an_award_date_may_have_been_in_time() =>
        Awarded("2026-02-05", "2029-02-04", "2033-01-01").WithRound(2, round => round with { AwardDecidedOn = null })
            .Verdict("OF-02").NotRecorded.ShouldBe(["the award date of round 2"]);

    [Theory]
    [InlineData("2030-02-04", "met")]
    [InlineData("2030-02-05", "breach")]
    public void The_clock_starts_with_the_first_framework_and_not_with_an_abandoned_round(string second, string says) =>
        Awarded("2026-02-05", "2027-02-05", second)
            .WithRound(1, round => new() { AbandonedOn = round.AwardDecidedOn })
            .Says("OF-02").ShouldBe(says);

    [Fact]
    [Rule("OF-02")]
    public void A_second_framework_entered_into_on_a_day_whose_award_is_not_recorded_is_not_called_missing()
    {
        var scheme = Awarded("2026-02-05");
        scheme = scheme with { Rounds = [scheme.Rounds[0], new() { EnteredOn = On("2029-02-20") }] };

        scheme.Says("OF-02", "2029-06-01").ShouldBe("not recorded");
        scheme.Verdict("OF-02", "2029-06-01").NotRecorded.ShouldBe(["the award date of round 2"]);
        scheme.WithRound(2, round => round with { TenderNotice = new() { Published = On("2029-02-05") } }).Says("OF-02", "2029-06-01").ShouldBe("breach");
        scheme.WithRound(2, _ => new() { TenderNotice = new() { Published = On("2029-01-05") } }).Says("OF-02", "2029-06-01").ShouldBe("breach");
    }
}
