using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests.EndToEnd;

/// <summary>Leeds home care 2016 at work, as it was proposed. The range, the block, the days, the weights and the providers are invented.</summary>
public class LeedsHomeCare2016EndToEndTests
{
    private static readonly Scheme Scheme = Council.SchemeOf("leeds-2016");
    private static readonly LocalDate Start = new(2016, 4, 4);
    private static readonly BidSchedule Published = Scheme.Bids.Set();
    private static readonly PricedItem Inner = Published.Asked[0].Item;
    private static readonly PricedItem Outer = Published.Asked[1].Item;
    private static readonly Bid Offer = Council.BidOf("EX-01", (Inner, "14.50"), (Outer, "15.50"));

    private static BidSchedule WithRange => Published.Asked.Aggregate(
        Published, (bids, asked) => bids.WithRule(asked.Item, BidRule.Within(new(A.Set("14.00"), A.Set("16.00")), asked.Rule.Citation)));

    [Fact]
    public void A_bid_for_inner_and_outer_Leeds_waits_for_the_range()
    {
        Council.CodesOf(Published.Evaluate(Offer)).ShouldBe(["range-not-set", "range-not-set"]);
        WithRange.Evaluate(Offer).Accepted.Count.ShouldBe(2);
    }

    [Fact]
    public void Quality_has_the_main_weight_and_the_weights_are_the_councils()
    {
        Scheme.Evaluation.Set().Weights!.ToString().ShouldBe("not yet set");
        Scored(price: 40).IsT0.ShouldBeTrue();
        Scored(price: 50).AsT1.Single().Code.ShouldBe("quality-must-be-main-weight");
    }

    [Fact]
    public void Each_of_three_areas_has_exactly_two_leads()
    {
        var leads = Scheme.Zones.SelectMany(area => new[] { "A", "B" }.Select(name => Lead($"{name}-{area.Id}", area.Id))).ToArray();
        Scheme.CheckMembers(Council.Roster(leads), Start).ShouldBeEmpty();
        Scheme.CheckMembers(Council.Roster([.. leads, Lead("C", Scheme.Zones[0].Id)]), Start).ShouldHaveSingleItem().Rule.Id.ShouldBe("LEEDS14-3.9.2c");
    }

    [Fact]
    public void A_lead_has_the_work_of_its_block_and_directs_the_rest_to_a_secondary_provider()
    {
        Scheme.GuaranteedBlock.ToString().ShouldBe("not yet set");
        Scheme.Procedures.Single().Plan().AsT1.Single().Code.ShouldBe("days-not-published");
        var plan = Scheme.Procedures.Single().PlanFor(Start, new(2021, 3, 31)).AsT0;
        CallOffBrief brief = new(new("EX-0001"), [Council.List(Tiers.Lead, "EX-01"), Council.List(Tiers.Secondary, "EX-09")]);

        var within = Procedure.Begin(plan, brief with { Blocks = Block(commissioned: 0) }, Council.Noon(Start)).AsT0;
        within.Accepts("EX-01").Award("EX-01").Tier.ShouldBe(Tiers.Lead);

        var beyond = Procedure.Begin(plan, brief with { Blocks = Block(commissioned: 60) }, Council.Noon(Start)).AsT0;
        beyond.Apply(new Offered(beyond.BegunAt, new("EX-09"), null)).IsT1.ShouldBeTrue();
        beyond.Then(new Directed(beyond.BegunAt, new("EX-01"), new("EX-09"))).Accepts("EX-09").Award("EX-09").Tier.ShouldBe(Tiers.Secondary);
    }

    // Half an hour at £15.50; how visits are priced otherwise the report does not say.
    [Fact]
    public void A_visit_is_invoiced_at_the_price_of_inner_or_outer_Leeds() =>
        Council.Visit(new() { Key = Outer.Key }, Council.BookOf(WithRange.Evaluate(Offer), Start), HomeBands.Unbanded, Start, 30)
            .Total.ShouldBe(A.Money("7.75"));

    [Fact]
    public void People_who_stay_with_their_provider_have_a_direct_payment_or_an_individual_service_fund()
    {
        Scheme.Incumbents.Set().Afterwards.Select(outcome => outcome.Value)
            .ShouldBe([IncumbentOutcome.DirectPayment, IncumbentOutcome.IndividualServiceFund, IncumbentOutcome.CaseByCase]);
        Scheme.DirectPayments.Set().RateOf(Inner, A.Money("16.10"), Council.BookOf(WithRange.Evaluate(Offer), Start), Start).AsT0.ShouldBe(A.Money("16.10"));
    }

    [Fact]
    public void The_report_says_nothing_of_absences_or_uplifts() =>
        (Scheme.Absences.AsT2, Scheme.Uplift.AsT2).ShouldBe((NotInScheme.NotSpokenOf, NotInScheme.NotSpokenOf));

    [Fact]
    public void The_Act_of_2023_does_not_apply() => Scheme.Check().Findings.ShouldBeEmpty();

    private static MembershipLife Lead(string provider, ZoneId area) => Council.Member(provider, Start, new("home-care"), area).As(LotRole.Lead, Start);

    private static OneOf.OneOf<CompetitionScoring, ValueList<Refusal>> Scored(int price) => Scheme.Evaluation.Set().Scoring(new()
    {
        Method = AwardMethod.Weighted(Fraction.Percent(price), PriceFormula.LowestOverPrice),
        Questions = [new(new("quality"), "Quality", Fraction.Percent(100 - price), Fraction.Whole(5), LowestAccepted: null)],
    });

    private static BlockLedger Block(int commissioned) => BlockLedger.Create(
        Start, Start.PlusDays(6), [new(new("EX-01"), new(new Cited<BlockHours>(new(60, HoursPeriod.Week), A.Citation)), commissioned)]).AsT0;
}
