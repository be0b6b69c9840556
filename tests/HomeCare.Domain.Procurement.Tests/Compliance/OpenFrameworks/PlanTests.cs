using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Rule("OF-10")]
public class PlanTests
{
    [Theory]
    [InlineData(0, "warning")]
    [InlineData(1, "warning")]
    [InlineData(2, "met")]
    public void A_scheme_of_eight_years_plans_two_re_openings(int planned, string says) =>
        Planned(planned).Says("OF-10", "2026-02-05").ShouldBe(says);

    [Theory]
    [InlineData(0, "3", "plan 2 more re-openings")]
    [InlineData(1, "3", "plan 1 more re-opening")]
    public void It_says_how_many_are_wanting(int planned, string needed, string advice)
    {
        Planned(planned).Fact("OF-10", "needed", "2026-02-05").ShouldBe(needed);
        Planned(planned).Verdict("OF-10", "2026-02-05").Findings.Single().Message.ShouldEndWith(advice);
    }

    [Theory]
    [InlineData("2029-02-03", "met")]
    [InlineData("2029-02-04", "warning")]
    public void A_scheme_that_ends_within_three_years_needs_none(string ends, string says) =>
        Awarded("2026-02-05").EndingOn(ends).Says("OF-10", "2026-02-05").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-02", "met")]
    [InlineData("2034-02-03", "warning")]
    public void One_that_ends_before_five_years_from_its_second_award_needs_one(string ends, string says) =>
        Awarded("2026-02-05", "2029-02-04").EndingOn(ends).Says("OF-10", "2030-01-01").ShouldBe(says);

    [Theory]
    [InlineData("2033-05-30", "met")]
    [InlineData("2033-05-31", "warning")]
    public void The_second_award_is_taken_from_the_plan_while_there_is_none(string ends, string says) =>
        Planned(1).EndingOn(ends).Says("OF-10", "2026-02-05").ShouldBe(says);

    [Theory]
    [InlineData("2029-02-28", "met")]
    [InlineData("2029-03-01", "warning")]
    public void A_planned_re_opening_that_an_award_has_served_is_not_planned_any_more(string earliest, string says) =>
        Awarded("2026-03-01", "2029-02-27").Planning((earliest == "2029-02-28" ? earliest : "2029-02-01", "2029-03-31"))
            .Says("OF-10", "2029-02-27").ShouldBe(says);

    [Theory]
    [InlineData("2034-02-04", "warning")]
    [InlineData("2034-02-05", "not applicable")]
    public void Once_the_scheme_has_ended_there_is_nothing_to_plan(string asOf, string says) =>
        Awarded("2026-02-05").Says("OF-10", asOf).ShouldBe(says);

    [Fact]
    public void An_abandoned_round_is_no_framework() =>
        Awarded("2026-02-05", "2028-01-01", "2029-02-04").WithRound(2, round => new() { AbandonedOn = round.AwardDecidedOn })
            .Fact("OF-10", "awarded", "2030-01-01").ShouldBe("2");

    private static FrameworkScheme Planned(int openings) =>
        Awarded("2026-02-05").Planning([.. new[] { ("2028-06-01", "2028-06-30"), ("2032-06-01", "2032-06-30") }.Take(openings)]);
}
