using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>Help to Live at Home 2016 at work. Prices but the average, providers but those named, and days of awards are invented.</summary>
public class HelpToLiveAtHome2016EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("htlah-2016");
    private static readonly LocalDate Start = Scheme.Period.Begins.AsT0.Value.Earliest;
    private static readonly ReprocuredLot Hinckley = Scheme.ReprocuredLots[0];
    private static readonly PricedItem Hour = Scheme.Bids.Set().Asked[0].Item;
    private static readonly SchemeRole Contingency = Scheme.Roles.Single(role => role.Role == LotRole.Contingency);

    private static BidOutcome Judged => Scheme.Bids.Set().Evaluate(Council.BidOf("EX-12", (Hour, "15.40")) with { Lots = [Hinckley.Lot] });

    [Fact]
    public void A_price_of_a_lot_is_bid_without_a_range()
    {
        Judged.Accepted.Single().Price.ShouldBe(A.Money("15.40"));
        Judged.Consequence.ToString().ShouldBe("not yet set");
        Scheme.AverageRate.Set().PerHour.ShouldBe(A.Money("15.81"));
    }

    [Fact]
    public void Each_of_eighteen_lots_needs_one_lead_and_a_vacant_one_is_let_again()
    {
        var launched = Scheme.Lots.Where(lot => Scheme.ReprocuredLots.All(again => again.Lot != lot.Lot.Id))
            .Select((lot, number) => Council.Member($"EX-{number}", Start, lot.Lot.Id).As(LotRole.Lead, Start));
        var roster = Council.Roster([.. launched, Council.Member("SEVACARE", new(2017, 8, 14), Hinckley.Lot)]);
        Scheme.CheckMembers(roster, Start).Count.ShouldBe(3);

        var again = roster.With(Hinckley.Recorded(new("SEVACARE"), new(2017, 8, 14)).AsT0).AsT0;
        Scheme.CheckMembers(again, new(2017, 11, 5)).Count.ShouldBe(3);
        Scheme.CheckMembers(again, new(2017, 11, 6)).Count.ShouldBe(2);
    }

    [Fact]
    public void The_lead_is_asked_then_supplementary_then_contingency_providers()
    {
        var procedure = Scheme.Procedures.Single().Plan().AsT0.Begin(
            Start, Council.List(Tiers.Lead, "EX-01"), Council.List(Tiers.Supplementary, "EX-02"), Council.List(Tiers.Contingency, "EX-03"));

        procedure.Declines("EX-01").Declines("EX-02").Accepts("EX-03").Award("EX-03").Tier.ShouldBe(Tiers.Contingency);
        Scheme.TermsFor(Hinckley.Lot).AsT1.Message.ShouldContain("packages go to the lead provider of the lot first");
    }

    // 45 minutes at £15.40. How visits are priced the reports do not say: by the hour of the lot is what the council puts in its place.
    [Fact]
    public void A_visit_is_invoiced_at_the_price_of_its_lot()
    {
        Scheme.VisitTerms.IsT2.ShouldBeTrue();
        Council.Visit(new() { Key = Hour.Key }, Council.BookOf(Judged, Hinckley.StartsOn.Value), HomeBands.Unbanded, Hinckley.StartsOn.Value, 45)
            .Total.ShouldBe(A.Money("11.55"));
    }

    // Contingency providers work on the contract of 2011, of which no price is printed.
    [Fact]
    public void A_person_goes_from_the_terms_of_2011_to_those_of_the_lead()
    {
        PublishedSchemes.Find(Contingency.TermsOf!.Value).AsT1.Code.ShouldBe("unknown-scheme");

        var before = new PackageTerms(Contingency.TermsOf.Value, AbsenceInPrice.ChargedSeparately);
        var agreed = new PackagePrice(new("EX-0001"), FundingRoute.CouncilCommissioned, Hour, A.Money("14.20"), before, Start, LastReview: null);
        var package = ProtectedPackage.Create(
            agreed, [new(new NewTermsCommenced(new(2017, 5, 1), new(new(Scheme.Id, AbsenceInPrice.ChargedSeparately), Hour)))]).AsT0;

        package.PriceOn(new(2017, 4, 30), []).AsT0.Price.Amount.ShouldBe(A.Money("14.20"));
        package.PriceOn(new(2017, 5, 1), []).AsT1.NewTerms!.Terms.Scheme.ShouldBe(Scheme.Id);
    }

    [Fact]
    public void The_reports_say_nothing_of_absences_or_uplifts() =>
        (Scheme.Absences.AsT2, Scheme.Uplift.AsT2).ShouldBe((NotInScheme.NotSpokenOf, NotInScheme.NotSpokenOf));

    [Fact]
    public void The_Act_of_2023_does_not_apply() => Scheme.Check().Findings.ShouldBeEmpty();
}
