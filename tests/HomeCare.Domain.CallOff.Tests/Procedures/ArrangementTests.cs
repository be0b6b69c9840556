using HomeCare.Domain.Pricing;
using NodaTime;
using static HomeCare.Domain.CallOff.Tests.Run;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>What other councils publish, composed from the parts; each run to an award and to nobody left. All figures are invented.</summary>
public class ArrangementTests
{
    private static readonly Approach InOrder = Approach.InOrder(FourHours);
    private static readonly Approach ToAll = Approach.ToAll(FourHours);

    private static Stage Spot => new(T("spot"), Approach.BrokersChoice) { Route = ContractRoute.Exception };

    [Fact]
    public void Two_ranked_tiers_per_district_then_spot()
    {
        var plan = Plan(new Stage(T("tier-1"), InOrder) { MostProviders = 2 }, new Stage(T("tier-2"), InOrder), Spot);
        CallOffBrief brief = Brief(List("tier-1", "A", "B"), List("tier-2", "C", "D", "E"), List("spot", "S"));

        Of(plan, brief).OfferAndDecline("A", "B").Offer("C").Accept("C").Award().Outcome.Placement!.Tier.ShouldBe(T("tier-2"));
        var spot = Of(plan, brief).OfferAndDecline("A", "B", "C", "D", "E").Do(Need(Start, met: true))
            .Do(new BrokerChose(Start, Broker, P("S"), "signs")).Award();
        spot.Winner.ShouldBe("S");
        spot.Outcome.Placement!.Route.ShouldBe(ContractRoute.Exception);
        Of(plan, brief).OfferAndDecline("A", "B", "C", "D", "E").Do(new StageClosed(Start, Broker, "no spot provider has room")).NobodyIsLeft();
        Procedure.Begin(plan, Brief(List("tier-1", "A", "B", "C"), List("tier-2"), List("spot")), Start).AsT1[0].Code.ShouldBe("too-many-providers");
    }

    [Fact]
    public void Offer_to_everyone_at_once_and_award_to_the_lowest_price_among_the_available()
    {
        var plan = Plan(new Stage(T("framework"), ToAll));
        TierList list = List("framework", "A 100.00", "B 101.00", "C 102.00");

        Of(plan, list).OfferToAll().Accept("C").Accept("B").Decline("A").Award().Winner.ShouldBe("B");
        Of(plan, list).OfferToAll().Decline("B").Silence().NobodyIsLeft();
    }

    [Fact]
    public void The_person_chooses_within_the_budget_and_without_a_choice_the_lowest_price()
    {
        var plan = Plan(new Stage(T("all"), Approach.PersonsChoice));
        var brief = Brief(List("all", "A 120.00", "B 100.00", "C 120.01")) with { PersonalBudget = ExactAmount.FromMoney(A.Money("120.00")) };

        Of(plan, brief).Do(new PersonChose(Start, P("A"))).Award().Winner.ShouldBe("A");
        Of(plan, brief).Code(new PersonChose(Start, P("C"))).ShouldBe("over-budget");
        Of(plan, brief).Do(new PersonMadeNoChoice(Start)).Award().Winner.ShouldBe("B");
        Of(plan, brief).PersonRefuses("A", "B", "C").NobodyIsLeft();
    }

    [Theory]
    [InlineData("299.99", false)]
    [InlineData("300.00", true)]
    public void Below_a_weekly_value_price_only_and_above_it_a_mini_competition(string cost, bool competes)
    {
        var priceOnly = Plan(new Stage(T("all"), Approach.AwardToFirst));
        var competition = Plan(new Stage(T("all"), Compete(BestOffer.BestScore, OfferLimit.None)));
        var selector = Selector.ByWeeklyCost(
            priceOnly, AtTheLine.IsAbove, [new(ExactAmount.FromMoney(A.Money("300.00")), competition)]).AsT0;

        var selection = selector.For(ExactAmount.FromMoney(A.Money(cost)));
        var run = Of(selection.Selected, Brief(List("all", "A " + cost, "B " + cost)) with { ChosenBecause = selection.Facts });
        if (competes)
        {
            run.Do(new Invited(Start, "SP-1", null)).Bid("A", cost).Bid("B", cost).Do(new OffersScored(Start, [P("B"), P("A")]));
        }

        run.Award().Winner.ShouldBe(competes ? "B" : "A");
        Of(selection.Selected, List("all")).NobodyIsLeft();
    }

    [Fact]
    public void Gold_sees_the_referral_first_then_silver_and_bronze()
    {
        var plan = Plan([.. new[] { "gold", "silver", "bronze" }.Select(band => new Stage(T(band), ToAll))]);
        CallOffBrief brief = Brief(List("gold", "G"), List("silver", "S"), List("bronze", "B"));

        Of(plan, brief).Code(new Accepted(Start, P("S"), null)).ShouldBe("not-offered");
        Of(plan, brief).OfferToAll().Silence().OfferToAll().Accept("S").Award().Winner.ShouldBe("S");
        Of(plan, brief).OfferToAll().Silence().OfferToAll().Silence().OfferToAll().Decline("B").NobodyIsLeft();
    }

    [Fact]
    public void One_mailed_list_with_a_start_date_within_so_many_days()
    {
        var plan = Plan(new Stage(T("list"), Approach.ToAll(FourHours with { StartWithinDays = 5 })));
        TierList list = List("list", "A 100.00", "B 101.00");

        var run = Of(plan, list).OfferToAll();
        run.Code(new Accepted(Start, P("A"), new(2026, 11, 29))).ShouldBe("start-too-late");
        run.Code(new Accepted(Start, P("A"), null)).ShouldBe("start-missing");
        run.Accept("B", new(2026, 11, 28)).Silence().Award().Winner.ShouldBe("B");
        Of(plan, list).OfferToAll().Silence().NobodyIsLeft();
    }

    [Theory]
    [InlineData(7_000, 3_000, "principal", true)]
    [InlineData(7_001, 2_999, "framework", false)]
    [InlineData(6_999, 3_001, "principal", false)]
    [InlineData(0, 0, "principal", false)]
    public void A_principal_has_seven_tenths_and_the_side_furthest_below_its_share_is_offered_first(
        long principal, long framework, string first, bool level)
    {
        var shares = HoursShares.Create([new(T("principal"), Fraction.Of(7, 10)), new(T("framework"), Fraction.Of(3, 10))]).AsT0;
        var order = shares.InOrder(new Dictionary<TierId, long> { [T("framework")] = framework, [T("principal")] = principal }).AsT0;
        order[0].Side.ShouldBe(T(first));
        order[1].IsLevelWithAbove.ShouldBe(level);

        var plan = Plan(new Stage(T("framework"), InOrder), new Stage(T("principal"), InOrder)).InOrderOf(order.Select(side => side.Side));
        CallOffBrief brief = Brief(List("principal", "principal-1"), List("framework", "framework-1"));
        Of(plan, brief).Offer(first + "-1").Accept(first + "-1").Award().Winner.ShouldBe(first + "-1");
        var other = order[1].Side + "-1";
        Of(plan, brief).OfferAndDecline(first + "-1", other).NobodyIsLeft();
    }

    [Fact]
    public void The_primary_list_first_its_patch_providers_before_the_rest_and_the_secondary_only_when_it_cannot()
    {
        var plan = Plan(new Stage(T("patch"), InOrder), new Stage(T("primary"), InOrder), new Stage(T("secondary"), InOrder));
        CallOffBrief brief = Brief(List("patch", "B"), List("primary", "A", "B"), List("secondary", "C"));

        Of(plan, brief).OfferCode("A").ShouldBe("tier-not-exhausted");
        Of(plan, brief).OfferAndDecline("B").Offer("A").OfferCode("C").ShouldBe("tier-not-exhausted");
        Of(plan, brief).OfferAndDecline("B", "A").Offer("C").Accept("C").Award().Winner.ShouldBe("C");
        Of(plan, brief).OfferAndDecline("B", "A", "C").NobodyIsLeft();
    }

    [Theory]
    [InlineData(599, "small")]
    [InlineData(600, "small")]
    [InlineData(601, "large")]
    public void The_lot_is_chosen_by_the_weekly_hours_of_the_package(long minutes, string lot)
    {
        var selector = Selector.ByWeeklyMinutes(new LotId("small"), AtTheLine.IsBelow, [new(600, new LotId("large"))]).AsT0;
        var selected = selector.For(minutes).Selected;
        selected.ShouldBe(new(lot));

        var plan = Plan(new Stage(T("all"), Approach.AwardToFirst));
        Of(plan, List("all", selected + "-provider")).Award().Winner.ShouldBe(lot + "-provider");
        Of(plan, List("all", selected + "-provider")).Decline(lot + "-provider").NobodyIsLeft();
    }

    [Fact]
    public void A_call_off_price_must_meet_or_beat_the_tendered_ceiling()
    {
        var plan = Plan(new Stage(T("all"), Compete(BestOffer.LowestCost, OfferLimit.TenderedCost)));
        TierList list = List("all", "A 100.00", "B 90.00");

        var run = Of(plan, list).Do(new Invited(Start, "SP-1", null)).Bid("A", "89.99");
        run.Code(new OfferMade(Start, P("B"), ExactAmount.FromMoney(A.Money("90.01")), [])).ShouldBe("above-tendered-cost");
        run.Bid("B", "90.00").Award().Winner.ShouldBe("A");
        Of(plan, list).Do(new Invited(Start, "SP-1", null)).Silence().NobodyIsLeft();
    }

    [Theory]
    [InlineData(1_199, "A")]
    [InlineData(1_200, "B")]
    public void A_ranked_direct_award_below_one_value_and_a_mini_competition_above_it(long minutes, string winner)
    {
        var ranked = Plan(new Stage(T("all"), Approach.AwardToFirst) { Route = ContractRoute.DirectAward });
        var competition = Plan(new Stage(T("all"), Compete(BestOffer.LowestCost, OfferLimit.None)));
        var plan = Selector.ByWeeklyMinutes(ranked, AtTheLine.IsAbove, [new(1_200, competition)]).AsT0.For(minutes).Selected;

        var run = Of(plan, List("all", "A 100.00", "B 101.00"));
        if (plan == competition)
        {
            run.Do(new Invited(Start, "SP-1", null)).Bid("A", "100.00").Bid("B", "99.00");
        }

        run.Award().Winner.ShouldBe(winner);
        Of(plan, List("all", "A 100.00")).PersonRefuses("A").NobodyIsLeft();
    }

    [Fact]
    [Rule("LEEDS14-3.6.2b")]
    [Rule("LEEDS14-3.6.2c")]
    public void Block_hours_take_precedence_over_everything_else()
    {
        var plan = Plan(new Stage(Tiers.Lead, InOrder) { Entry = StageEntry.WithinBlock }, new Stage(T("framework"), ToAll));
        var brief = Brief(List("lead", "L1", "L2"), List("framework", "F"));

        Of(plan, brief with { Blocks = Ledger(("L1", 100, 80), ("L2", 100, 70)) }).Offer("L2").OfferCode("F").ShouldBe("within-guaranteed-block");
        Of(plan, brief with { Blocks = Ledger(("L1", 100, 80), ("L2", 100, 70)) }).Offer("L2").Accept("L2").Award().Winner.ShouldBe("L2");
        Of(plan, brief with { Blocks = Ledger(("L1", 100, 100), ("L2", 100, 101)) }).OfferToAll().Accept("F").Award().Winner.ShouldBe("F");
        Of(plan, brief with { Blocks = Ledger(("L1", 100, 80), ("L2", 100, 70)) }).OfferAndDecline("L2", "L1").OfferToAll().Silence().NobodyIsLeft();
    }

    internal static GroundsStated Need(Instant at, bool met) => new(at, Broker, new(new ExceptionalNeed("staff who sign", met)));

    internal static Approach Compete(BestOffer best, OfferLimit limit, params Fact[] mustDeclare) =>
        new(new InviteOffers(FourHours.ResponseTime, best, limit, [.. mustDeclare]));

    /// <summary>A week's ledger of blocks, in hours.</summary>
    internal static BlockLedger Ledger(params (string Lead, long Hours, long Used)[] blocks) => BlockLedger.Create(
        new(2026, 11, 23),
        new(2026, 11, 29),
        blocks.Select(block => new GuaranteedBlock(
            P(block.Lead), new(new Cited<BlockHours>(new(block.Hours * 60, HoursPeriod.Week), A.Citation)), block.Used * 60))).AsT0;
}
