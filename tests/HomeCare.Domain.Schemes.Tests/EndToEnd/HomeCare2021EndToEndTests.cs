using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>Home Care for Leicestershire 2021 at work. Providers, packages, weights and decisions are invented.</summary>
public class HomeCare2021EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("hcl-2021");
    private static readonly LocalDate Start = Scheme.Period.Begins.AsT0.Value.Earliest;
    private static readonly LocalDate Day = new(2025, 11, 3);
    private static readonly PriceBook Prices = Scheme.Prices.Set();
    private static readonly Place Kegworth = Scheme.Locate("Kegworth", zone: null, band: null, Day).AsT0;

    [Fact]
    public void The_council_sets_the_price_of_a_home_and_takes_no_bids()
    {
        Prices.AmountOf(Hour(Kegworth.Band), Day).ShouldBe(A.Money("29.39"));
        Scheme.Bids.ToString().ShouldBe("no part of the scheme: the authority sets the prices");
    }

    // The reports print the prices of one year.
    [Theory]
    [InlineData("2025-03-31", "before-first")]
    [InlineData("2026-04-01", "beyond-horizon")]
    public void No_price_is_made_up_for_another_year(string day, string code) =>
        Prices.PriceOf(Hour(Kegworth.Band), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).AsT1.Code.ShouldBe(code);

    [Fact]
    public void Every_zone_needs_two_providers_and_never_has_too_many()
    {
        ZoneId[] zones = [.. Scheme.Zones.Select(zone => zone.Id)];
        MembershipLife[] members = [.. Enumerable.Range(1, 30).Select(number => Council.Member($"EX-{number}", Start, Scheme.Lots[0].Lot.Id, zones))];

        Scheme.CheckMembers(Council.Roster(members), Start).ShouldBeEmpty();
        Scheme.CheckMembers(Council.Roster(members[0]), Start).Count.ShouldBe(14);
    }

    [Fact]
    public void Former_contingency_providers_are_asked_after_the_framework_and_have_its_price()
    {
        TierList former = new(
            Tiers.Contingency, [new(new("EX-09")) { Declared = [new("former-contingency", "yes"), new("unsuccessful-bid", "yes")] }]);
        var procedure = Scheme.Procedures.Single().Plan().AsT0.Begin(Start, Council.List(new("framework"), "EX-01"), former);

        procedure.Apply(new Offered(procedure.BegunAt, new("EX-09"), null)).AsT1.Code.ShouldBe("tier-not-exhausted");
        procedure.Declines("EX-01").Accepts("EX-09").Award("EX-09").Route.ShouldBe(ContractRoute.DirectAward);
        Scheme.Roles.Single(role => role.Role == LotRole.Contingency).TermsOf.ShouldBeNull();
        Scheme.TermsFor(Scheme.Lots[0].Lot.Id).AsT1.Code.ShouldBe("not-ranked");
    }

    // 45 minutes at £29.39 are £22.0425.
    [Fact]
    public void A_visit_is_invoiced_at_the_price_of_its_band()
    {
        var line = Council.Visit(Scheme.VisitTerms.Set(), Prices, HomeBands.Always(Kegworth.Band), Day, 45).Lines.Single();
        (line.Rounded, line.Citation.Id).ShouldBe((A.Money("22.04"), "HCL26-042c"));
    }

    [Fact]
    public void The_reports_say_nothing_of_absences() => Scheme.Absences.AsT2.ShouldBe(NotInScheme.NotSpokenOf);

    // 3.6% on £29.39 are £30.44804.
    [Fact]
    public void Prices_rise_by_wages_and_prices_with_weights_that_the_council_decides()
    {
        Scheme.Uplift.Set().Weights.IsT1.ShouldBeTrue();
        Scheme.Uplift.Set().Uplifted(Prices, new(2026, 4, 1)).AmountOf(Hour(Kegworth.Band), new(2026, 4, 1)).ShouldBe(A.Money("30.45"));
    }

    [Fact]
    public void People_of_providers_that_were_not_appointed_stay_for_a_year_at_most()
    {
        var terms = Scheme.InterimContracts.Set();
        terms.Contract(Start, new(2022, 10, 31), CriterionOutcome.Passed).AsT0.LastDay.ShouldBe(new(2022, 10, 31));
        terms.Contract(Start, new(2022, 11, 1), CriterionOutcome.Failed).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["interim-too-long", "quality-check-not-passed"]);
    }

    [Fact]
    public void It_re_opens_for_the_zones_that_the_council_names_and_is_extended_once()
    {
        var window = Scheme.Reopening.Set().Window(new(2022, 1, 11), new(2022, 3, 3), [new("bottesford")]).AsT0;
        window.FaultsOf(new(2022, 3, 3), [new("bottesford")]).ShouldBeEmpty();
        window.FaultsOf(new(2022, 3, 3), [new("hinckley")]).Single().Code.ShouldBe("zone-not-open");
        Scheme.Period.ExtendTo(new(2026, 11, 1), new(2025, 9, 12)).AsT1.Single().Code.ShouldBe("extension-beyond-limit");
    }

    [Fact]
    public void The_Act_of_2023_does_not_apply() => Scheme.Check().Findings.ShouldBeEmpty();

    private static PricedItem Hour(BandId band) => Scheme.VisitTerms.Set().BandItem(band);
}
