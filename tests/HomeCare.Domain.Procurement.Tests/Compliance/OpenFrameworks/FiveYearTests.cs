using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class FiveYearTests
{
    private static readonly FrameworkScheme EarlyThird = Awarded("2026-01-01", "2026-06-01", "2027-01-01");

    [Theory]
    [InlineData("2029-02-05", "met")]
    [InlineData("2034-02-03", "met")]
    [InlineData("2034-02-04", "breach")]
    [Rule("OF-03")]
    public void A_third_framework_is_awarded_in_the_five_years_that_begin_with_the_second_award(string third, string says) =>
        Awarded("2026-02-05", "2029-02-04", third).Says("OF-03").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-03", "advice")]
    [InlineData("2034-02-04", "breach")]
    [Rule("OF-03")]
    public void Without_one_it_is_due_until_the_last_day_and_missed_the_day_after(string asOf, string says) =>
        Awarded("2026-02-05", "2029-02-04").Says("OF-03", asOf).ShouldBe(says);

    [Theory]
    [InlineData("2034-02-02", "not applicable")]
    [InlineData("2034-02-03", "breach")]
    [Rule("OF-03")]
    [Rule("A2")]
    public void Five_years_that_the_stated_end_cuts_short_need_no_award_A2(string ends, string says) =>
        Awarded("2026-02-05", "2029-02-04").EndingOn(ends).Says("OF-03").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-02", "advice")]
    [InlineData("2034-02-03", "breach")]
    [Rule("OF-03")]
    [Rule("A2")]
    public void Or_they_need_one_until_that_end_A2(string asOf, string says) =>
        Awarded("2026-02-05", "2029-02-04").EndingOn("2034-02-02").Reading(CutShortNeedsOne).Says("OF-03", asOf).ShouldBe(says);

    [Theory]
    [InlineData(null, "2033-12-31", "advice")]
    [InlineData(null, "2034-01-01", "breach")]
    [InlineData("2031-05-31", "2034-01-01", "breach")]
    [InlineData("2031-06-01", "2034-01-01", "met")]
    [InlineData("2033-12-31", "2034-01-01", "met")]
    [Rule("OF-03")]
    [Rule("A2")]
    public void The_second_five_years_begin_after_the_first_and_need_an_award_of_their_own_where_cut_short_ones_do_A2(string? fourth, string asOf, string says) =>
        Awarded(fourth is null ? ["2026-01-01", "2026-06-01", "2027-01-01"] : ["2026-01-01", "2026-06-01", "2027-01-01", fourth])
            .Reading(CutShortNeedsOne).Says("OF-03", asOf).ShouldBe(says);

    [Theory]
    [InlineData(AwardThatOpensAWindow.DoesNotCount, "breach")]
    [InlineData(AwardThatOpensAWindow.Counts, "met")]
    [Rule("OF-03")]
    [Rule("A3")]
    public void Whether_the_second_award_counts_in_its_own_five_years_is_a_reading_A3(AwardThatOpensAWindow reading, string says) =>
        Awarded("2026-02-05", "2029-02-04").Reading(all => all with { AwardThatOpensAWindow = reading }).Says("OF-03").ShouldBe(says);

    [Fact]
    [Rule("OF-03")]
    [Rule("A3")]
    [Rule("A2")]
    public void It_counts_in_no_later_five_years_that_it_does_not_open_A3() =>
        EarlyThird.Reading(CutShortNeedsOne).Reading(all => all with { AwardThatOpensAWindow = AwardThatOpensAWindow.Counts })
            .Says("OF-03", "2034-01-01").ShouldBe("breach");

    [Theory]
    [InlineData("2030-01-01", "2030-02-01", "advice")]
    [InlineData("2031-05-31", "2031-06-01", "warning")]
    [InlineData("2031-06-01", "2031-06-02", "met")]
    [Rule("OF-03")]
    [Rule("A2")]
    public void A_re_opening_planned_before_the_second_five_years_does_not_serve_them(string earliest, string latest, string says) =>
        EarlyThird.Reading(CutShortNeedsOne).Planning((earliest, latest)).Says("OF-03", "2029-01-01").ShouldBe(says);

    [Fact]
    [Rule("OF-03")]
    public void Before_a_second_award_there_are_no_five_years() =>
        Awarded("2026-02-05").Says("OF-03").ShouldBe("not applicable");

    [Fact]
    [Rule("OF-03")]
    public void Without_the_second_award_date_the_rule_says_what_is_missing() =>
        Awarded("2026-02-05", "2029-02-04", "2033-01-01").WithRound(2, round => round with { AwardDecidedOn = null })
            .Verdict("OF-03").NotRecorded.ShouldBe(["the award date of round 2"]);

    [Fact]
    [Rule("OF-03")]
    public void An_abandoned_second_round_opens_no_five_years() =>
        Awarded("2026-02-05", "2028-01-01", "2029-02-04").WithRound(2, round => new() { AbandonedOn = round.AwardDecidedOn })
            .Fact("OF-03", "last-lawful-day", "2030-01-01").ShouldBe("2034-02-03");

    [Theory]
    [InlineData("2031-12-31", FiveYearWindows.FixedFromSecondAward, "met")]
    [InlineData("2032-01-01", FiveYearWindows.FixedFromSecondAward, "warning")]
    [InlineData("2031-12-31", FiveYearWindows.RollingFromEveryAward, "met")]
    [InlineData("2032-01-01", FiveYearWindows.RollingFromEveryAward, "breach")]
    [Rule("OF-04")]
    [Rule("A2")]
    public void Five_years_from_a_third_award_are_a_warning_or_a_breach_A2(string fourth, FiveYearWindows reading, string says) =>
        Awarded("2026-01-01", "2026-06-01", "2027-01-01", fourth).Reading(all => all with { FiveYearWindows = reading })
            .Says("OF-04").ShouldBe(says);

    [Theory]
    [InlineData("2028-12-31", "warning")]
    [InlineData("2029-01-01", "warning")]
    [InlineData("2029-01-02", "not applicable")]
    [Rule("OF-04")]
    public void Only_five_years_that_end_with_the_scheme_or_before_are_looked_at(string third, string says) =>
        Awarded("2026-01-01", "2026-06-01", third).Says("OF-04", "2034-01-01").ShouldBe(says);

    [Fact]
    [Rule("OF-04")]
    [Rule("A2")]
    public void The_gap_after_the_second_award_is_OF_03s() =>
        Awarded("2026-02-05", "2028-01-01", "2033-06-01").Says("OF-04").ShouldBe("not applicable");

    private static LegalReadings CutShortNeedsOne(LegalReadings readings) => readings with { CutShortWindow = CutShortWindow.NeedsAnAward };
}
