using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class HealthServicesTests
{
    private static FrameworkScheme Health(string pounds, params RecordedDecision[] decisions) =>
        Scheme with { HealthServicesValue = Pounds(pounds), Decisions = decisions.ToValueList() };

    [Theory]
    [InlineData("79999999.99", Verdict.Met)]
    [InlineData("80000000.00", Verdict.Found)]
    [InlineData("0", Verdict.NotApplicable)]
    [Rule("KIND-10")]
    public void Health_services_alone_are_not_under_the_Act(string health, Verdict verdict) => VerdictOn(Health(health), "KIND-10").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("40000000.00", true, Verdict.Met)]
    [InlineData("40000000.01", true, Verdict.Found)]
    [InlineData("40000000.01", false, Verdict.Met)]
    [InlineData("80000000.00", true, Verdict.NotApplicable)]
    [Rule("HC-01")]
    public void Mixed_services_leave_the_Act_only_where_health_is_worth_more_and_the_rest_cannot_be_separated(string health, bool notSeparable, Verdict verdict) =>
        VerdictOn(Health(health, Decision(DecisionTopic.HealthNotSeparable, notSeparable)), "HC-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("40000000.00", Verdict.Met)]
    [InlineData("40000000.01", Verdict.NotRecorded)]
    [Rule("HC-01")]
    public void The_decision_is_asked_for_only_where_health_is_worth_more(string health, Verdict verdict) => VerdictOn(Health(health), "HC-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("HC-01")]
    public void Without_the_value_of_the_whole_the_rest_is_not_known() =>
        VerdictOn(Health("1") with { EstimatedValue = null }, "HC-01").NotRecorded.ShouldBe(["the estimated value of the scheme"]);

    [Theory]
    [InlineData("80000000.00", false, Verdict.NotApplicable)]
    [InlineData("40000000.01", true, Verdict.NotApplicable)]
    [InlineData("40000000.01", false, Verdict.Found)]
    [InlineData("40000000.00", true, Verdict.Found)]
    [Rule("KIND-08")]
    [Rule("HC-01")]
    public void What_the_health_regime_takes_is_not_under_the_Act_whenever_it_began(string health, bool notSeparable, Verdict verdict) =>
        VerdictOn(Health(health, Decision(DecisionTopic.HealthNotSeparable, notSeparable)) with { Kind = FrameworkKind.NotUnderTheAct }, "KIND-08").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("HC-01")]
    public void Health_services_worth_more_than_the_whole_are_a_fault_of_the_record() =>
        Health("80000000.01").Faults().ShouldHaveSingleItem().Code.ShouldBe("contradiction");

    [Theory]
    [InlineData(ContinuingHealthCare.DecisionRequired, Severity.Breach)]
    [InlineData(ContinuingHealthCare.DecisionAdvised, Severity.Warning)]
    [Rule("HC-02")]
    [Rule("A11")]
    public void A_lot_of_continuing_health_care_needs_a_decision_on_its_regime(ContinuingHealthCare reading, Severity severity)
    {
        var finding = FindingOn(WithHealthCareLot() with { Readings = new() { ContinuingHealthCare = reading } }, "HC-02");
        finding.Severity.ShouldBe(severity);
        FactOf(finding, "lot").ShouldBe("chc");
    }

    [Theory]
    [InlineData("chc", null, true, Verdict.Met)]
    [InlineData("chc", null, false, Verdict.Found)]
    [InlineData("home", null, true, Verdict.Found)]
    [InlineData("chc", "P-1", true, Verdict.Met)]
    [InlineData("chc", "P-1", false, Verdict.Found)]
    [InlineData("chc", "P-2", true, Verdict.Found)]
    [Rule("HC-02")]
    public void The_decision_is_on_the_lot_or_on_every_call_off_in_it(string lot, string? callOff, bool answer, Verdict verdict) =>
        VerdictOn(
            WithHealthCareLot(Decision(DecisionTopic.HealthCareRegime, answer) with { Lot = new(lot), CallOff = callOff is null ? null : new(callOff) }),
            "HC-02").Verdict.ShouldBe(verdict);

    private static FrameworkScheme WithHealthCareLot(params RecordedDecision[] decisions) => Scheme with
    {
        Lots = [new(new("home"), "home care", false), new(new("chc"), "continuing health care", true)],
        CallOffs = [Package with { Lot = new("chc") }],
        Decisions = decisions.ToValueList(),
    };
}
