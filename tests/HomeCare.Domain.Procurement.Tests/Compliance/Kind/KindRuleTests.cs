using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class KindRuleTests
{
    private const string HomeCare = "85312400";
    private const string Transport = "60130000";

    private static FrameworkScheme Buying(params ServiceValue[] services) => Scheme with { Services = services.ToValueList() };

    [Theory]
    [InlineData("50000.01", Verdict.Met)]
    [InlineData("50000.00", Verdict.Found)]
    [InlineData("49999.99", Verdict.Found)]
    [Rule("KIND-01")]
    public void Mainly_light_touch_is_more_than_half_by_value(string listed, Verdict verdict) =>
        VerdictOn(Buying(Service(HomeCare, listed), Service(Transport, "50000.00", false)), "KIND-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(MixedFramework.PresentValues, Severity.Breach, Verdict.NotApplicable)]
    [InlineData(MixedFramework.AsLet, Severity.Warning, Verdict.Met)]
    [Rule("KIND-01")]
    [Rule("CALL-03")]
    [Rule("A24")]
    public void Whether_light_touch_is_lost_turns_on_ambiguity_A24(MixedFramework reading, Severity severity, Verdict lightTouchRule)
    {
        var scheme = Buying(Service(HomeCare, "1"), Service(Transport, "2", false)) with { Readings = new() { MixedFramework = reading } };
        FindingOn(scheme, "KIND-01").Severity.ShouldBe(severity);
        VerdictOn(scheme, "CALL-03").Verdict.ShouldBe(lightTouchRule);
    }

    [Fact]
    [Rule("KIND-01")]
    public void Services_without_values_are_asked_for_and_cost_no_light_touch()
    {
        VerdictOn(Buying(), "KIND-01").NotRecorded.ShouldBe(["the value of each service with its code"]);
        VerdictOn(Buying(Service(Transport, "0")), "KIND-01").Verdict.ShouldBe(Verdict.NotRecorded);
        VerdictOn(Buying(Service(Transport, "0")), "CALL-03").Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("KIND-01")]
    public void A_light_touch_framework_recorded_as_another_kind_is_advice() =>
        FindingOn(Scheme with { Kind = FrameworkKind.OpenFramework }, "KIND-01").Severity.ShouldBe(Severity.Advice);

    [Theory]
    [InlineData("85312100", true)]
    [InlineData("85312110", true)]
    [InlineData("85312119", false)]
    [InlineData("60130000", false)]
    [InlineData("85310001", false)]
    [Rule("KIND-02")]
    public void A_code_counts_only_as_it_is_listed(string cpv, bool listed)
    {
        LightTouchServices.IsListed(new(cpv)).ShouldBe(listed);
        VerdictOn(Buying(Service(HomeCare, "90"), Service(cpv, "10", false)), "KIND-02").Findings.Select(finding => FactOf(finding, "cpv")).ShouldBe(listed ? [] : [cpv]);
    }

    [Theory]
    [InlineData("207719.99", true, Verdict.Met)]
    [InlineData("207720.00", true, Verdict.Found)]
    [InlineData("207719.99", null, Verdict.Met)]
    [InlineData("207720.00", null, Verdict.NotRecorded)]
    [InlineData("207720.00", false, Verdict.Met)]
    [Rule("KIND-03")]
    public void Other_services_that_could_be_bought_separately_stay_below_their_threshold(string pounds, bool? separate, Verdict verdict) =>
        VerdictOn(Buying(Service(HomeCare, "1000000"), Service(Transport, pounds, separate)), "KIND-03").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("KIND-03")]
    public void Other_services_are_weighed_together() =>
        FactOf(FindingOn(Buying(Service(HomeCare, "1000000"), Service(Transport, "200000", true), Service("55520000", "7720", true), Service("60120000", "500000", false)), "KIND-03"), "separable-value").ShouldBe("207720.00");

    [Theory]
    [InlineData("207719.99", Verdict.Met)]
    [InlineData("207720.00", Verdict.NotApplicable)]
    [Rule("KIND-03")]
    [Rule("CALL-03")]
    public void At_the_threshold_light_touch_is_lost_with_all_that_hangs_on_it(string separable, Verdict lightTouchRule) =>
        VerdictOn(Buying(Service(HomeCare, "1000000"), Service(Transport, separable, true)), "CALL-03").Verdict.ShouldBe(lightTouchRule);

    [Theory]
    [InlineData("2025-12-31", Verdict.NotRecorded)]
    [InlineData("2026-01-01", Verdict.Found)]
    [Rule("KIND-03")]
    public void The_threshold_is_that_of_the_day_the_procurement_was_begun(string began, Verdict verdict)
    {
        var scheme = Buying(Service(HomeCare, "1000000"), Service(Transport, "900000", true)) with { ProcedureBegan = Day(began) };
        VerdictOn(scheme, "KIND-03").Verdict.ShouldBe(verdict);
        VerdictOn(scheme, "CALL-03").Verdict.ShouldBe(verdict == Verdict.Found ? Verdict.NotApplicable : Verdict.Met);
    }

    [Theory]
    [InlineData("663539.99", Verdict.Found)]
    [InlineData("663540.00", Verdict.Met)]
    [Rule("KIND-04")]
    public void From_the_threshold_on_it_is_a_public_contract(string value, Verdict verdict)
    {
        var found = VerdictOn(Scheme with { EstimatedValue = Pounds(value) }, "KIND-04");
        found.Verdict.ShouldBe(verdict);
        found.Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
    }

    [Theory]
    [InlineData("207719.99", Verdict.Found)]
    [InlineData("207720.00", Verdict.Met)]
    [Rule("KIND-04")]
    public void Other_services_have_a_threshold_of_their_own(string value, Verdict verdict) =>
        VerdictOn(Scheme with { Kind = FrameworkKind.OpenFramework, EstimatedValue = Pounds(value) }, "KIND-04").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("KIND-04")]
    public void Without_the_day_it_was_begun_the_day_of_the_first_tender_notice_gives_the_threshold()
    {
        var scheme = Scheme with { ProcedureBegan = null };
        VerdictOn(scheme, "KIND-04").Verdict.ShouldBe(Verdict.Met);
        VerdictOn(scheme with { Rounds = [FirstRound with { TenderNotice = null }] }, "KIND-04").NotRecorded.ShouldBe(["the day the procurement was begun"]);
    }

    [Theory]
    [InlineData("80000000.00", Verdict.Met)]
    [InlineData("80000000.01", Verdict.Found)]
    [Rule("KIND-05")]
    public void The_estimate_of_an_open_framework_covers_all_its_services(string services, Verdict verdict) =>
        VerdictOn(Buying(Service(HomeCare, services)), "KIND-05").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("KIND-06")]
    public void Without_an_estimate_it_counts_as_above_the_threshold()
    {
        VerdictOn(Scheme, "KIND-06").Verdict.ShouldBe(Verdict.NotApplicable);
        VerdictOn(Scheme with { EstimatedValue = null }, "KIND-06").Verdict.ShouldBe(Verdict.Met);
        VerdictOn(Scheme with { EstimatedValue = null }, "KIND-04").Verdict.ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData("80000000.00", Verdict.Met)]
    [InlineData("80000000.01", Verdict.Found)]
    [Rule("KIND-07")]
    public void A_value_with_VAT_is_no_less_than_the_value_without(string without, Verdict verdict) =>
        VerdictOn(Scheme with { EstimatedValueWithoutVat = Pounds(without) }, "KIND-07").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("KIND-07")]
    public void A_value_without_VAT_alone_is_not_enough() =>
        VerdictOn(Scheme with { EstimatedValue = null, EstimatedValueWithoutVat = Pounds("1") }, "KIND-07").NotRecorded.ShouldBe(["the estimated value including VAT"]);

    [Theory]
    [InlineData("light-touch-open-framework", "2025-02-23", Verdict.Found)]
    [InlineData("light-touch-open-framework", "2025-02-24", Verdict.Met)]
    [InlineData("not-under-the-act", "2025-02-23", Verdict.Met)]
    [InlineData("not-under-the-act", "2025-02-24", Verdict.Found)]
    [InlineData("not-under-the-act", null, Verdict.NotRecorded)]
    [Rule("KIND-08")]
    [Rule("HCL26-048a")]
    public void The_Act_applies_to_what_was_begun_from_24_February_2025_on(string kind, string? began, Verdict verdict) =>
        VerdictOn(Scheme with { Kind = FrameworkKind.FromName(kind), ProcedureBegan = began is null ? null : Day(began) }, "KIND-08").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2025-02-23", null)]
    [InlineData("2025-02-24", "663540.00")]
    [Rule("KIND-04")]
    public void No_threshold_is_guessed_before_the_first_that_is_held(string day, string? amount) =>
        (Thresholds.On(Thresholds.LightTouchServices, Day(day))?.ToDigits()).ShouldBe(amount);
}
