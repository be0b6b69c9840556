using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class DynamicMarketTests
{
    private static readonly DynamicMarket Market = new()
    {
        Title = "Example care market",
        AcceptsApplicationsAtAnyTime = true,
        StatedEnd = StatedDay.On(new(2046, 12, 31)),
        Members = [new(new("S1"), null, null, null)],
        AwardRoutes = [AwardRoute.CompetitiveFlexible],
    };

    [Fact]
    [Rule("DM-03")]
    public void A_market_of_twenty_years_has_no_finding() =>
        ProcurementAct2023.Check(Market, AsOf).Select(verdict => (verdict.Rule.Id, verdict.Verdict))
            .ShouldBe([("DM-01", Verdict.Met), ("DM-02", Verdict.Met), ("DM-03", Verdict.Met), ("KIND-09", Verdict.NotApplicable)]);

    [Fact]
    public void Every_verdict_cites_its_rule_and_source()
    {
        ProcurementAct2023.Check(Market, AsOf).Select(verdict => verdict.Rule).ShouldBe(ProcurementAct2023.DynamicMarkets);
        ProcurementAct2023.DynamicMarkets.ShouldAllBe(rule => rule.Citation.Source != null);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Found)]
    [InlineData(null, Verdict.NotRecorded)]
    [Rule("DM-01")]
    public void Applications_are_taken_at_any_time(bool? atAnyTime, Verdict verdict) =>
        On(Market with { AcceptsApplicationsAtAnyTime = atAnyTime }, "DM-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("DM-01")]
    public void A_cap_on_members_is_found_however_high() =>
        FactOf(On(Market with { MostMembers = 1000 }, "DM-01").Findings.ShouldHaveSingleItem(), "most-members").ShouldBe("1000");

    [Theory]
    [InlineData("2026-12-01", Verdict.Found)]
    [InlineData("2026-12-02", Verdict.Met)]
    [Rule("DM-01")]
    public void Conditions_that_were_changed_are_found(string changed, Verdict verdict) =>
        On(Market with { ConditionsChangedOn = Day(changed) }, "DM-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-12-01", null, null, Verdict.Found)]
    [InlineData("2026-12-02", null, null, Verdict.Met)]
    [InlineData("2026-11-01", "2026-11-10", "2026-12-01", Verdict.Met)]
    [InlineData("2026-11-01", "2026-11-10", "2026-12-02", Verdict.Found)]
    [InlineData(null, "2026-11-10", "2026-11-10", Verdict.Met)]
    [InlineData(null, "2026-11-11", "2026-11-10", Verdict.Found)]
    [InlineData(null, null, "2026-11-10", Verdict.NotRecorded)]
    [Rule("DM-02")]
    public void Who_is_debarred_on_a_mandatory_ground_is_removed_and_nobody_before_the_reasons(string? debarred, string? reasons, string? removed, Verdict verdict) =>
        On(Market with { Members = [new(new("S1"), On(debarred), On(reasons), On(removed))] }, "DM-02").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("DM-03")]
    public void What_belongs_to_a_contract_is_found_on_a_market()
    {
        On(Market with { StandstillEnds = new(2026, 11, 10) }, "DM-03").Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Breach);
        On(Market with { HasPriceList = true }, "DM-03").Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Breach);
        FactOf(On(Market with { AwardRoutes = [AwardRoute.CompetitiveFlexible, AwardRoute.DirectAward] }, "DM-03").Findings.ShouldHaveSingleItem(), "route").ShouldBe("direct-award");
    }

    [Theory]
    [InlineData("2029-02-23", Verdict.Met)]
    [InlineData("2029-02-24", Verdict.Found)]
    [InlineData(null, Verdict.NotRecorded)]
    [Rule("KIND-09")]
    public void A_saved_purchasing_system_ends_with_23_February_2029(string? end, Verdict verdict)
    {
        var saved = Market with { IsSavedPurchasingSystem = true, StatedEnd = end is null ? null : StatedDay.Read(end), AcceptsApplicationsAtAnyTime = false };
        On(saved, "KIND-09").Verdict.ShouldBe(verdict);
        On(saved, "DM-01").Verdict.ShouldBe(Verdict.NotApplicable);
        Transition.LastDayOfSavedSystems.ShouldBe(Day("2029-02-23"));
    }

    private static RuleVerdict On(DynamicMarket market, string rule) => ProcurementAct2023.Check(market, AsOf).Single(verdict => verdict.Rule.Id == rule);

    private static NodaTime.LocalDate? On(string? date) => date is null ? null : Day(date);
}
