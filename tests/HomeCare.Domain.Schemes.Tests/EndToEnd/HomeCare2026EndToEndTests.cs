using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>Home Care for Leicestershire 2026 at work. Floors, the sessional range, bids, providers and weights are invented.</summary>
public class HomeCare2026EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("hcl-2026");
    private static readonly LocalDate Start = Scheme.Period.Begins.AsT0.Value.Earliest;
    private static readonly LotId Maintenance = Scheme.Lots[0].Lot.Id;
    private static readonly BidSchedule Published = Scheme.Bids.Set();

    // Urban, fringe, rural, isolated, and the sessional hour.
    private static readonly PricedItem[] Items = [.. Published.Asked.Select(asked => asked.Item)];

    private static readonly Bid Offer = Bid("25.00");
    private static readonly PriceBook Prices = Council.BookOf(Tendered.Evaluate(Offer), Start);

    // The tender sets what the report does not print.
    private static BidSchedule Tendered => Published.Asked.Aggregate(Published, (bids, asked) => bids.WithRule(asked.Item, BidRule.Within(
        new(A.Set("20.00"), asked.Rule.AsT1.Range.Ceiling.IsT0 ? asked.Rule.AsT1.Range.Ceiling : A.Set("25.00")), asked.Rule.Citation)));

    [Fact]
    public void A_bid_waits_for_the_floors_and_is_then_judged_from_floor_to_ceiling()
    {
        Council.CodesOf(Published.Evaluate(Offer)).ShouldBe(Enumerable.Repeat("range-not-set", 5));
        Tendered.Evaluate(Offer).Accepted.Count.ShouldBe(5);

        var dear = Tendered.Evaluate(Bid("25.28"));
        Council.CodesOf(dear).ShouldBe(["above-ceiling"]);
        dear.Accepted.ShouldBeEmpty();
        dear.Consequence.AsT0.Value.ShouldBe(BidConsequence.RejectBidder);
    }

    [Fact]
    public void Providers_choose_zones_and_a_zone_with_one_of_them_is_found()
    {
        ZoneId[] zones = [.. Scheme.Zones.Select(zone => zone.Id)];
        var roster = Council.Roster(Council.Member("EX-01", Start, Maintenance, zones), Council.Member("EX-02", Start, Maintenance, zones[1..]));

        var finding = Scheme.CheckMembers(roster, Start).ShouldHaveSingleItem();
        (finding.Rule.Id, finding.Facts.Single(fact => fact.Name == "found").Value).ShouldBe(("HCL26-043d", "1"));
        finding.Message.ShouldContain(zones[0].Value);
    }

    [Fact]
    public void A_package_goes_to_the_least_cost_and_a_broker_confirms()
    {
        var home = Scheme.Locate("Kegworth", zone: null, band: null, Start).AsT0;
        var request = A.Request() with { Parish = home.Parish, Zone = home.Zone, Band = home.Band };
        var snapshot = CallOffSnapshot.Create(
            Scheme.TermsFor(Maintenance).AsT0, [A.Candidate("EX-01"), A.Candidate("EX-02") with { Rates = A.Rates(fringe: "25.90") }]).AsT0;
        var ranking = CallOffRanker.Rank(snapshot, request, A.Seed).AsT0;
        var procedure = Scheme.Procedures[0].Plan().AsT0.Begin(request.DecidedOn, TierList.Of(new("framework"), ranking));

        procedure.Due.ShouldBe(new ProviderId("EX-02"));
        procedure.Award("EX-02").Route.ShouldBe(ContractRoute.CallOff);
    }

    [Fact]
    public void Continuing_Health_Care_waits_for_its_ranges_and_live_in_care_is_a_competition()
    {
        Scheme.TermsFor(Scheme.Lots[1].Lot.Id).AsT1.Message.ShouldEndWith("its price ranges are not yet set");
        Scheme.TermsFor(Scheme.Lots[2].Lot.Id).AsT1.Message.ShouldContain("mini-competition");
        Scheme.Procedures[1].Stages.ShouldHaveSingleItem().Approach.Name.ShouldBe("mini-competition");
    }

    // 45 minutes at £26.00 in Kegworth, a fringe parish since the start; 90 minutes have the sessional rate anywhere.
    [Theory]
    [InlineData(45, "19.50")]
    [InlineData(90, "34.50")]
    public void A_visit_is_invoiced_at_the_accepted_price(int minutes, string amount) =>
        Visit(minutes).Lines.Single().Rounded.ShouldBe(A.Money(amount));

    [Theory]
    [InlineData(25, "in-time")]
    [InlineData(23, "late-notice")]
    public void A_visit_that_is_cancelled_within_24_hours_is_charged(int hours, string reason)
    {
        var care = PlannedCare.Of(Council.Arrangement(ServiceDays.AnyDay), Visit(45)).Single();
        Scheme.Absences.Set().Cancelled(care, Duration.FromHours(hours)).Reason.Name.ShouldBe(reason);
    }

    [Fact]
    public void Prices_rise_by_wages_and_prices_with_weights_that_the_council_decides()
    {
        Scheme.Uplift.Set().Weights.ToString().ShouldBe("not yet set");
        var after = Scheme.Uplift.Set().Uplifted(Prices, new(2027, 4, 1));
        (after.AmountOf(Items[0], new(2027, 3, 31)), after.AmountOf(Items[0], new(2027, 4, 1))).ShouldBe((A.Money("25.00"), A.Money("25.90")));
    }

    // The first award is not yet recorded, so that the end of September 2034 cannot be held against eight years.
    [Fact]
    public void The_report_finds_no_breach_and_says_what_is_not_recorded()
    {
        var report = Scheme.Check();
        report.HasBreach.ShouldBeFalse();
        report.Of("OF-02")!.Verdict.ShouldBe(Verdict.NotRecorded);
        report.Of("OF-06")!.Findings.ShouldHaveSingleItem().Message.ShouldStartWith("cannot be checked: the award date is not recorded");
    }

    private static Bid Bid(string urban) =>
        Council.BidOf("EX-01", (Items[0], urban), (Items[1], "26.00"), (Items[2], "29.00"), (Items[3], "32.00"), (Items[4], "23.00"));

    private static VisitInvoice Visit(int minutes) =>
        Council.Visit(Scheme.VisitTerms.Set(), Prices, HomeBands.Always(Scheme.Locate("Kegworth", null, null, Start).AsT0.Band), Start, minutes);
}
