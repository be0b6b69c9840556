using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class ValueRuleTests
{
    [Theory]
    [InlineData("80000000.00", "71999999.99", null)]
    [InlineData("80000000.00", "72000000.00", "90 %")]
    [InlineData("80000000.00", "79999999.99", "90 %")]
    [InlineData("80000000.00", "80000000.00", "100 %")]
    [InlineData("0.01", "0.00", null)]
    [InlineData("0.11", "0.09", null)]
    [InlineData("0.11", "0.10", "90 %")]
    [InlineData("999999999999.99", "999999999999.98", "90 %")]
    [Rule("VAL-01")]
    public void Spend_is_warned_about_from_90_per_cent_and_from_the_whole(string estimate, string spent, string? line)
    {
        var verdict = VerdictOn(Scheme with { EstimatedValue = Pounds(estimate), Spent = Pounds(spent) }, "VAL-01");
        verdict.Findings.Select(finding => FactOf(finding, "line")).ShouldBe(line is null ? [] : [line]);
        verdict.Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
    }

    [Fact]
    [Rule("VAL-01")]
    public void Spend_or_estimate_that_is_not_recorded_is_asked_for_once_a_framework_is_awarded()
    {
        VerdictOn(Scheme, "VAL-01").NotRecorded.ShouldBe(["what was spent under the scheme so far"]);
        VerdictOn(Scheme with { EstimatedValue = null, Spent = Pounds("1") }, "VAL-01").NotRecorded.ShouldBe(["the estimated value of the scheme"]);
        VerdictOn(Scheme with { Rounds = [] }, "VAL-01").Verdict.ShouldBe(Verdict.NotApplicable);
    }

    [Fact]
    [Rule("MOD-01")]
    public void A_light_touch_framework_is_modified_without_a_ground_unless_it_is_light_touch_no_more()
    {
        VerdictOn(Modified("2032-01-01"), "MOD-01").Verdict.ShouldBe(Verdict.Met);
        FindingOn(Modified("2032-01-01") with { Services = [Service("60130000", "1", false)] }, "MOD-01").Severity.ShouldBe(Severity.Warning);
        VerdictOn(Modified("2032-01-01") with { Kind = FrameworkKind.OpenFramework }, "MOD-01").Verdict.ShouldBe(Verdict.NotApplicable);
    }

    [Theory]
    [InlineData("2034-04-30", Verdict.Met)]
    [InlineData("2034-05-01", Verdict.Found)]
    [Rule("MOD-02")]
    public void No_modification_moves_the_end_of_an_open_framework_past_its_last_lawful_day(string end, Verdict verdict) =>
        VerdictOn(Modified(end, Decision(DecisionTopic.ModificationKeepsTerms, true)), "MOD-02").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2030-04-29", Verdict.Met)]
    [InlineData("2030-04-30", Verdict.Found)]
    [Rule("MOD-02")]
    public void With_one_supplier_the_last_lawful_day_is_that_of_the_four_years(string end, Verdict verdict)
    {
        var scheme = Modified(end, Decision(DecisionTopic.ModificationKeepsTerms, true));
        VerdictOn(scheme with { Rounds = [FirstRound with { Appointments = [Party("S1")] }] }, "MOD-02").Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Found)]
    [InlineData(null, Verdict.NotRecorded)]
    [Rule("MOD-02")]
    public void That_a_modification_keeps_the_terms_is_decided_and_not_computed(bool? keeps, Verdict verdict) =>
        VerdictOn(Modified(null, keeps is { } answer ? [Decision(DecisionTopic.ModificationKeepsTerms, answer)] : []), "MOD-02").Verdict.ShouldBe(verdict);

    // The term of 1 April 2026 to 26 December 2028 has 1,001 days, and to 25 December 1,000.
    [Theory]
    [InlineData("2028-12-25", "2029-04-04", Verdict.Met)]
    [InlineData("2028-12-25", "2029-04-05", Verdict.Found)]
    [InlineData("2028-12-26", "2029-04-05", Verdict.Met)]
    [InlineData("2028-12-26", "2029-04-06", Verdict.Found)]
    [InlineData("2028-12-25", "2028-09-16", Verdict.Met)]
    [InlineData("2028-12-25", "2028-09-15", Verdict.Found)]
    [Rule("MOD-03")]
    public void A_change_of_the_term_by_exactly_ten_per_cent_is_not_substantial(string end, string newEnd, Verdict verdict) =>
        VerdictOn(Changed(end, newEnd), "MOD-03").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2029-04-10", Verdict.Met)]
    [InlineData("2029-04-11", Verdict.Found)]
    [Rule("MOD-03")]
    public void Where_a_month_is_stated_the_smallest_change_is_judged(string newEnd, Verdict verdict) =>
        VerdictOn(Changed("2028-12", newEnd), "MOD-03").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("MOD-03")]
    public void The_longest_term_on_award_counts_its_options()
    {
        var scheme = Changed("2028-12-25", "2029-04-05");
        var round = scheme.Rounds[0] with { Extensions = [new(Day("2029-04-05"), null)] };
        VerdictOn(scheme with { Rounds = [round] }, "MOD-03").Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("MOD-03")]
    public void Light_touch_knows_no_substantial_change() =>
        VerdictOn(Changed("2028-12-25", "2033-04-05") with { Kind = FrameworkKind.LightTouchClosedFramework }, "MOD-03").Verdict.ShouldBe(Verdict.NotApplicable);

    private static FrameworkScheme Modified(string? newEnd, params RecordedDecision[] decisions) => Scheme with
    {
        Modifications = [new() { On = new(2026, 11, 1), Round = 1, What = "an example", NewEnd = newEnd is null ? null : Day(newEnd) }],
        Decisions = decisions.ToValueList(),
    };

    private static FrameworkScheme Changed(string end, string newEnd) => Modified(newEnd) with
    {
        Kind = FrameworkKind.ClosedFramework,
        Rounds = [FirstRound with { TermStart = new(2026, 4, 1), StatedEnd = StatedDay.Read(end) }],
    };
}
