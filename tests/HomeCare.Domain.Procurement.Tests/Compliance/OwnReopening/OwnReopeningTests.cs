using static HomeCare.Domain.Procurement.Tests.AScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class OwnReopeningTests
{
    [Theory]
    [InlineData("2026-05-01 2029-04-30", "2034-04-30", Severity.Warning)]
    [InlineData("2026-05-01 2029-04-30", "2034-05-01", Severity.Breach)]
    [InlineData("2026-05-01 2029-04-30 2033-01-01", "2034-05-01", null)]
    [Rule("HCL26-052a")]
    [Rule("R-02")]
    public void One_reopening_is_too_few_once_the_scheme_has_ended(string awards, string asOf, Severity? severity) =>
        Worst(awards, asOf, "OWN-01").ShouldBe(severity);

    [Theory]
    [InlineData("2026-05-01 2029-04-30", null)]
    [InlineData("2026-05-01 2029-05-01", Severity.Breach)]
    [Rule("HCL26-052b")]
    [Rule("R-03")]
    public void The_first_reopening_comes_on_the_last_day_of_three_years_at_the_latest(string awards, Severity? severity) =>
        Worst(awards, "2029-06-01", "OWN-02").ShouldBe(severity);

    [Theory]
    [InlineData("2026-05-01 2027-08-31 2032-08-30", null)]
    [InlineData("2026-05-01 2027-08-31 2032-08-31", Severity.Breach)]
    [Rule("HCL26-052c")]
    [Rule("R-03")]
    public void A_gap_may_last_to_the_day_before_the_fifth_anniversary(string awards, Severity? severity) =>
        Worst(awards, "2033-01-01", "OWN-03").ShouldBe(severity);

    [Fact]
    [Rule("HCL26-052c")]
    [Rule("OF-03")]
    [Rule("OF-04")]
    [Rule("R-04")]
    public void The_two_verdicts_differ_where_an_early_third_award_leaves_a_long_gap()
    {
        // Years 0, 1, 1.5 and 7: every fixed period has its award, and 5.5 years lie between the last two.
        var scheme = Awarded("2026-05-01", "2027-05-01", "2027-11-01", "2033-05-01") with { Reopening = Plan() };
        var act = ProcurementAct2023.Section49.Check(scheme, Day("2034-04-30")).AsT0;
        act.Of("OF-03")!.Verdict.ShouldBe(Verdict.Met);
        act.Of("OF-04")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        Own(scheme, "2034-04-30").Of("OWN-03")!.Findings.ShouldHaveSingleItem().Message.ShouldBe(
            "from round 3 on 2027-11-01 to round 4 on 2033-05-01 is more than 5 years: the last day without a longer gap is 2032-10-31");
    }

    [Fact]
    [Rule("HCL26-052c")]
    [Rule("R-04")]
    public void The_years_after_the_last_award_are_no_gap_and_are_warned_about()
    {
        var scheme = Awarded("2026-05-01", "2027-05-01", "2028-05-01") with { Reopening = Plan() };
        Own(scheme, "2030-01-01").Of("OWN-03")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        var shorter = scheme with { StatedEnd = StatedDay.On(Day("2033-04-30")) };
        Own(shorter, "2030-01-01").Of("OWN-03")!.Verdict.ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData("2027-05-01", "2029-04-30", Verdict.Met)]
    [InlineData("2027-05-01", "2029-05-01", Verdict.Found)]
    [Rule("HCL26-052b")]
    public void A_planned_reopening_counts_when_all_of_its_days_are_in_time(string earliest, string latest, Verdict verdict) =>
        Own(Awarded("2026-05-01") with { Reopening = Plan((earliest, latest)) }, "2026-06-01").Of("OWN-02")!.Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-05-01", Verdict.Met)]
    [InlineData(null, Verdict.NotRecorded)]
    public void Without_an_award_the_years_are_counted_from_the_start_of_the_term(string? start, Verdict verdict)
    {
        var scheme = Awarded() with
        {
            Rounds = [new() { TermStart = start is null ? null : Day(start) }],
            Reopening = Plan(("2027-05-01", "2027-05-31"), ("2031-05-01", "2031-05-31")),
        };
        Own(scheme, "2026-06-01").Of("OWN-02")!.Verdict.ShouldBe(verdict);
        Own(scheme, "2026-06-01").Of("OWN-03")!.Verdict.ShouldBe(verdict);
    }

    [Fact]
    [Rule("HCL21-017a")]
    [Rule("CLC26-035")]
    [Rule("R-11")]
    public void A_scheme_that_sets_itself_no_limit_has_no_rules_of_its_own()
    {
        OwnReopeningRules.For(Awarded("2026-05-01")).ShouldBeNull();
        OwnReopeningRules.For(Awarded("2026-05-01") with { Reopening = Plan() with { OpeningsAtLeast = null, GapAtMostYears = null } })!
            .Rules.Select(rule => rule.Id).ShouldBe(["OWN-02"]);
    }

    private static ComplianceReport Own(FrameworkScheme scheme, string asOf) => OwnReopeningRules.For(scheme)!.Check(scheme, Day(asOf)).AsT0;

    private static Severity? Worst(string awards, string asOf, string rule) =>
        Own(Awarded(awards.Split(' ')) with { Reopening = Plan() }, asOf).Of(rule)!.Findings.Select(finding => (Severity?)finding.Severity).Max();

    [Theory]
    [InlineData("light-touch-reopening-framework", Severity.Warning)]
    [InlineData("light-touch-open-framework", Severity.Breach)]
    [Rule("CF-03")]
    public void Eight_years_end_an_open_framework_only(string kind, Severity severity)
    {
        var scheme = Awarded("2026-05-01", "2029-04-30") with { Kind = FrameworkKind.FromName(kind), StatedEnd = StatedDay.On(Day("2038-04-30")), Reopening = Plan() };
        Own(scheme, "2034-05-01").Of("OWN-01")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(severity);
        Own(scheme, "2038-05-01").Of("OWN-01")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Breach);
    }

    [Theory]
    [InlineData("2031-04-01", "2031-04-30", null)]
    [InlineData("2031-04-01", "2031-05-01", Severity.Warning)]
    [InlineData("2031-05-01", "2031-05-31", Severity.Breach)]
    [Rule("HCL26-052c")]
    public void A_planned_reopening_makes_a_long_gap_when_all_of_its_days_do(string earliest, string latest, Severity? severity)
    {
        var scheme = Awarded("2026-05-01") with { StatedEnd = StatedDay.On(Day("2034-04-30")), Reopening = Plan((earliest, latest)) };
        Own(scheme, "2026-06-01").Of("OWN-03")!.Findings.Select(finding => (Severity?)finding.Severity).SingleOrDefault().ShouldBe(severity);
    }

    [Fact]
    [Rule("HCL26-052c")]
    public void A_round_between_whose_day_is_not_recorded_makes_no_gap()
    {
        var scheme = Awarded("2026-05-01", "2029-04-01", "2033-05-01") with { Reopening = Plan() };
        scheme = scheme with { Rounds = [scheme.Rounds[0], new(), scheme.Rounds[2]] };
        var verdict = Own(scheme, "2033-06-01").Of("OWN-03")!;
        verdict.Findings.ShouldBeEmpty();
        verdict.NotRecorded.ShouldBe(["the award date of each round between round 1 and round 3"]);
    }

    [Fact]
    public void One_year_is_written_as_one_year()
    {
        var plan = Plan() with { FirstWithinYears = new(1, new("OWN-02", A.Citation.Source, "paragraph 2")), GapAtMostYears = new(1, new("OWN-03", A.Citation.Source, "paragraph 3")) };
        OwnReopeningRules.For(Awarded("2026-05-01") with { Reopening = plan })!.Rules.Select(rule => rule.Sentence).Skip(1)
            .ShouldBe(["The first re-opening comes within 1 year.", "No gap between awards is longer than 1 year."]);
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 2)]
    [InlineData(int.MaxValue, 2)]
    public void A_number_of_years_that_no_framework_lasts_is_a_fault(int years, int faults)
    {
        var plan = Plan() with { FirstWithinYears = new(years, A.Citation), GapAtMostYears = new(years, A.Citation) };
        (Awarded("2026-05-01") with { Reopening = plan }).Faults().Count(fault => fault.Code == "number").ShouldBe(faults);
    }
}
