using HomeCare.Domain.Absences;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>Community Life Choices 2026 at work. Bids, providers, people, transport and weights are invented.</summary>
public class CommunityLifeChoices2026EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("clc-2026");
    private static readonly LocalDate Start = Scheme.Period.Begins.AsT0.Value.Earliest;
    private static readonly LotId DayServices = Scheme.Lots[0].Lot.Id;
    private static readonly DayServiceTerms Bands = Scheme.DayServices.Set();
    private static readonly BidSchedule Bids = Scheme.Bids.Set();
    private static readonly PricedItem Session = Bids.Asked.Single(asked => asked.Name == "Band 3").Item;
    private static readonly PriceBook Prices = Council.BookOf(Judged("72.00"), Start);

    [Theory]
    [InlineData("71.15", null)]
    [InlineData("73.88", null)]
    [InlineData("71.14", "below-floor")]
    [InlineData("73.89", "above-ceiling")]
    public void A_bid_is_judged_from_floor_to_ceiling_and_a_bidder_outside_is_out(string price, string? code)
    {
        var outcome = Judged(price);
        Council.CodesOf(outcome).SingleOrDefault().ShouldBe(code);
        outcome.Accepted.Count.ShouldBe(code is null ? 1 : 0);
        outcome.Consequence.AsT0.Value.ShouldBe(BidConsequence.RejectBidder);
    }

    [Fact]
    public void A_provider_joins_when_the_council_opens_the_framework_as_a_whole()
    {
        Scheme.Reopening.Set().Window(new(2027, 9, 1), new(2027, 10, 15), []).AsT0.FaultsOf(new(2027, 10, 16), []).Single().Code.ShouldBe("late-bid");
        Council.Member("EX-01", Start, DayServices).LotsOn(Start).ShouldBe([DayServices]);
        Scheme.SupplierLimit.Set().ShouldBe(SupplierLimit.Unlimited);
    }

    // The dearer session costs less with the transport to it, and an exception comes only after every service on the framework.
    [Fact]
    public void A_package_goes_to_the_service_that_costs_least_with_its_transport()
    {
        var mondays = WeeklyAttendance.Create([IsoDayOfWeek.Monday], Plan(DaySegment.Of(new("3"), 360))).AsT0;
        var request = new DayServiceRequest(new("EX-0001"), DayServices, [mondays], [], TransportNeed.Needed, Start.PlusDays(8), Start)
        {
            TransportQuotes = [new(new("EX-01"), A.Money("30.00")), new(new("EX-02"), A.Money("12.00"))],
            Details = new() { FoundSuitable = [new("EX-01"), new("EX-02")] },
        };
        var terms = Scheme.DayServiceTermsFor(DayServices).AsT0;
        var snapshot = DayServiceSnapshot.Create(terms, [Candidate("EX-01", "72.00"), Candidate("EX-02", "73.00")]).AsT0;
        var ranking = DayServiceRanker.Rank(snapshot, request, A.Seed).AsT0;
        string[] ranked = [.. ranking.Offers.Select(offer => offer.Candidate.Id.Value)];
        var procedure = Scheme.Procedures.Single().Plan().AsT0.Begin(
            Start, Council.List(new("framework"), ranked), Council.List(new("exception"), "EX-99"));

        procedure.Apply(new BrokerChose(procedure.BegunAt, new("broker-1"), new("EX-99"), "signs")).AsT1.Code.ShouldBe("tier-not-exhausted");
        procedure.Award("EX-02").Route.ShouldBe(ContractRoute.CallOff);
    }

    // Four hours of a session of six at £72.00.
    [Fact]
    public void A_day_is_invoiced_pro_rata_of_the_session() => new DayServicePricing(Prices, RoundingPolicy.Default)
        .PriceOf(Plan(DaySegment.Of(new("3"), 240)), Start).AsT0.Rounded.ShouldBe(A.Money("48.00"));

    // Tuesday 1 September 2026 follows a bank holiday: the working day before it is the Friday.
    [Theory]
    [InlineData(ServiceDays.AnyDay, 25, "in-time")]
    [InlineData(ServiceDays.AnyDay, 23, "late-notice")]
    [InlineData(ServiceDays.WeekdaysOnly, 97, "in-time")]
    [InlineData(ServiceDays.WeekdaysOnly, 95, "late-notice")]
    public void A_session_that_is_cancelled_within_a_day_or_a_working_day_is_charged(ServiceDays days, int hours, string reason)
    {
        var plan = Plan(DaySegment.Between(new("3"), new(9, 0), new(15, 0)));
        var care = PlannedCare.Of(Council.Arrangement(days), [new(new(2026, 9, 1), plan)], new(Prices, RoundingPolicy.Default)).AsT0.Single();
        Scheme.Absences.Set().Cancelled(care, Duration.FromHours(hours)).Reason.Name.ShouldBe(reason);
    }

    // 3.6% on £72.00 are £74.592, above the ceiling of the bids: an uplift is not a bid.
    [Fact]
    public void Prices_rise_by_wages_and_prices_with_weights_that_the_council_decides()
    {
        Scheme.Uplift.Set().Weights.ToString().ShouldBe("not yet set");
        Scheme.Uplift.Set().Uplifted(Prices, new(2027, 4, 1)).AmountOf(Session, new(2027, 4, 1)).ShouldBe(A.Money("74.59"));
    }

    [Fact]
    public void A_direct_payment_is_not_above_the_providers_own_price()
    {
        var terms = Scheme.DirectPayments.Set();
        terms.RateOf(Session, A.Money("72.00"), Prices, Start).AsT0.ShouldBe(A.Money("72.00"));
        terms.RateOf(Session, A.Money("72.01"), Prices, Start).AsT1.Single().Code.ShouldBe("above-framework-rate");
    }

    // It is no open framework of section 49: three years and two are not eight.
    [Fact]
    public void The_report_finds_no_breach_and_says_what_is_not_recorded()
    {
        var report = Scheme.Check();
        report.HasBreach.ShouldBeFalse();
        report.Scheme.Kind.IsOpenFramework.ShouldBeFalse();
        report.Verdicts.ShouldContain(verdict => verdict.Verdict == Verdict.NotRecorded);
    }

    private static BidOutcome Judged(string price) => Bids.Evaluate(Council.BidOf("EX-01", (Session, price)) with { Lots = [DayServices] });

    private static DayPlan Plan(params DaySegment[] segments) => DayPlan.Create(Bands, segments).AsT0;

    private static DayServiceCandidate Candidate(string id, string session) => new(
        new(id),
        "Example " + id,
        new([DayServices], [], Standing.Active),
        [new(new("3"), new(A.Money(session), Session.Unit))],
        Capabilities: [],
        SpareMinutes: 6000,
        EarliestStart: null,
        new(CqcRating.NotRated, null, null),
        AwardedMinutes: 0);
}
