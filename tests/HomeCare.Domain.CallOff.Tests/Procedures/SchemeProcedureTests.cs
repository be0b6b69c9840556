using HomeCare.Domain.Pricing;
using NodaTime;
using static HomeCare.Domain.CallOff.Tests.ArrangementTests;
using static HomeCare.Domain.CallOff.Tests.Run;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The procedures of the published schemes. Block sizes, budgets and offers are invented.</summary>
public class SchemeProcedureTests
{
    private static readonly Approach InOrder = Approach.InOrder(FourHours);
    private static readonly Fact LiveIn = new("live-in", "yes");

    private static ProcedurePlan LeadSupplementaryContingency => Plan([.. Tiers.UsualOrder.Select(tier => new Stage(tier, InOrder))]);

    private static ProcedurePlan InterimTier => Plan(
        new Stage(T("hcfl"), InOrder),
        new Stage(Tiers.Contingency, InOrder)
        {
            Route = ContractRoute.DirectAward,
            Requires = [new("former-contingency", "yes"), new("unsuccessful-bid", "yes")],
        });

    private static ProcedurePlan LeadsWithBlocks => Plan(
        new Stage(Tiers.Lead, InOrder) { Entry = StageEntry.WithinBlock },
        new Stage(Tiers.Secondary, Approach.DirectedBy(Tiers.Lead, FourHours)));

    private static ProcedurePlan LiveInCare =>
        Plan(new Stage(T("lot-3"), Compete(BestOffer.LowestCost, OfferLimit.None, InviteOffers.LocalSupervision))) with { Requires = [LiveIn] };

    [Fact]
    [Rule("HTLAH18-008a")]
    public void The_lead_of_the_lot_is_first_and_contingency_only_where_it_cannot()
    {
        CallOffBrief brief = Brief(List("lead", "L"), List("supplementary", "S"), List("contingency", "C1", "C2"));
        Of(LeadSupplementaryContingency, brief).OfferCode("C1").ShouldBe("tier-not-exhausted");
        Of(LeadSupplementaryContingency, brief).Offer("L").OfferCode("S").ShouldBe("tier-not-exhausted");
        Of(LeadSupplementaryContingency, brief).Offer("L").Accept("L").Award().Winner.ShouldBe("L");
        Of(LeadSupplementaryContingency, brief).OfferAndDecline("L").OfferCode("C1").ShouldBe("tier-not-exhausted");
        Of(LeadSupplementaryContingency, brief).OfferAndDecline("L", "S").Offer("C1").Silence().Offer("C2").Accept("C2").Award().Winner.ShouldBe("C2");
        Of(LeadSupplementaryContingency, Brief(List("lead"), List("supplementary"), List("contingency", "C1"))).Offer("C1").Accept("C1").Award().Winner.ShouldBe("C1");
        Of(LeadSupplementaryContingency, brief).OfferAndDecline("L", "S", "C1", "C2").NobodyIsLeft();
    }

    [Fact]
    [Rule("K-10")]
    public void Without_a_printed_order_it_is_lead_then_supplementary_then_contingency() =>
        Tiers.UsualOrder.Select(tier => tier.Value).ShouldBe(["lead", "supplementary", "contingency"]);

    [Fact]
    [Rule("HCL21-015a")]
    public void Former_contingency_providers_are_asked_only_when_every_appointed_provider_has_declined()
    {
        var brief = Brief(List("hcfl", "A", "B"), new TierList(Tiers.Contingency, [Former("F", "yes", "yes")]));
        var oneOutstanding = Of(InterimTier, brief).OfferAndDecline("A").Offer("B");
        var refusal = oneOutstanding.Refused(new Offered(Start, P("F"), null));
        refusal.Code.ShouldBe("tier-not-exhausted");
        refusal.Facts.ShouldContain(new Fact("outstanding", "B"));
        oneOutstanding.Decline("B").Offer("F").Accept("F").Award().Winner.ShouldBe("F");
    }

    [Theory]
    [Rule("HCL21-015b")]
    [InlineData("yes", "yes", "accepted")]
    [InlineData("no", "yes", "not-eligible")]
    [InlineData("yes", "no", "not-eligible")]
    public void They_must_have_worked_under_the_contingency_and_have_bid_unsuccessfully(string former, string bid, string code)
    {
        var brief = Brief(List("hcfl"), new TierList(Tiers.Contingency, [Former("F", former, bid), Former("G", "yes", "yes")]));
        Of(InterimTier, brief).OfferCode("F").ShouldBe(code);
    }

    [Fact]
    [Rule("HCL21-016a")]
    public void Such_a_package_is_placed_by_a_direct_award_contract()
    {
        var brief = Brief(List("hcfl"), new TierList(Tiers.Contingency, [Former("F", "yes", "yes")]));
        Of(InterimTier, brief).Offer("F").Accept("F").Award().Outcome.Placement!.Route.ShouldBe(ContractRoute.DirectAward);
    }

    [Fact]
    [Rule("HCL21-014")]
    public void A_package_that_nobody_can_take_ends_with_no_provider_available()
    {
        var run = Of(InterimTier, Brief(List("hcfl", "A"), new TierList(Tiers.Contingency, [Former("F", "yes", "yes")]))).OfferAndDecline("A", "F");
        run.Outcome.AsT2.ShouldBe(new NoProviderAvailable(Package, 2));
        run.Hours(1).OfferCode("A").ShouldBe("nobody-left");
    }

    [Theory]
    [Rule("LEEDS14-3.6.2b")]
    [Rule("K-11")]
    [InlineData(80, "L")]
    [InlineData(99, "L")]
    [InlineData(100, null)]
    [Rule("LEEDS14-3.6.1")]
    public void A_package_goes_to_the_lead_while_any_of_the_block_is_left(long used, string? offered)
    {
        var run = Of(LeadsWithBlocks, WithBlocks(("L", 100, used)));
        run.Procedure.Permitted.FirstOrDefault(permitted => permitted.Kind == ProcedureEventKind.Offered)?.Providers[0].Value.ShouldBe(offered);
        run.OfferCode("L").ShouldBe(offered is null ? "block-used-up" : "accepted");
    }

    [Fact]
    [Rule("LEEDS14-3.6.2c")]
    [Rule("K-12")]
    public void A_secondary_provider_needs_the_block_used_up_and_the_direction_of_a_lead()
    {
        Of(LeadsWithBlocks, WithBlocks(("L", 100, 80))).OfferCode("S1").ShouldBe("within-guaranteed-block");
        Of(LeadsWithBlocks, WithBlocks(("L", 100, 80))).AwardCode("S1").ShouldBe("within-guaranteed-block");
        var beyond = Of(LeadsWithBlocks, WithBlocks(("L", 100, 100)));
        beyond.OfferCode("S1").ShouldBe("not-directed-by-lead");
        beyond.AwardCode("S1").ShouldBe("not-directed-by-lead");
        beyond.Code(new Overridden(Start, Broker, P("S1"), "nearer")).ShouldBe("not-directed-by-lead");
        beyond.Do(new Directed(Start, P("L"), P("S2"))).OfferCode("S1").ShouldBe("not-directed-by-lead");
        beyond.Offer("S2").Accept("S2").Award().Winner.ShouldBe("S2");
    }

    [Fact]
    [Rule("LEEDS14-3.6.2d")]
    public void Only_a_lead_directs()
    {
        var beyond = Of(LeadsWithBlocks, WithBlocks(("L", 100, 100)));
        beyond.Code(new Directed(Start, P("S2"), P("S1"))).ShouldBe("not-directed-by-lead");
        beyond.Code(new Directed(Start, P("L"), P("S1"))).ShouldBe("accepted");
    }

    [Fact]
    [Rule("LEEDS14-3.10.3a")]
    public void A_lead_that_declines_can_direct_the_secondary_providers_one_after_another()
    {
        var run = Of(LeadsWithBlocks, WithBlocks(("L", 100, 0))).OfferAndDecline("L").Do(new Directed(Start, P("L"), P("S2"))).OfferAndDecline("S2");
        run.Do(new Directed(Start, P("L"), P("S1"))).OfferAndDecline("S1").NobodyIsLeft();
        Of(LeadsWithBlocks, WithBlocks(("L", 100, 0))).OfferAndDecline("L").Do(new StageClosed(Start, Broker, "the lead directs nobody")).NobodyIsLeft();
    }

    [Fact]
    [Rule("LEEDS14-3.6.5")]
    public void A_block_whose_size_is_not_yet_set_stops_the_call_off()
    {
        var notSet = new GuaranteedBlock(P("L"), new(new NotYetSet(A.Citation)), 0);
        BlockLedger.Create(new(2026, 11, 23), new(2026, 11, 29), [notSet]).AsT1[0].Code.ShouldBe("block-size-missing");
        Begin(LeadsWithBlocks, Brief(List("lead", "L"), List("secondary"))).ShouldBe(["blocks-missing"]);
        Begin(LeadsWithBlocks, Brief(List("lead", "L"), List("secondary")) with { Blocks = Ledger(("M", 1, 0)) }).ShouldBe(["block-missing"]);
    }

    [Fact]
    [Rule("LEEDS14-4.5.6")]
    public void A_block_of_a_year_is_convertible_to_a_week()
    {
        new BlockHours(5_200 * 60, HoursPeriod.Year).MinutesAWeek.ShouldBe(Fraction.Whole(6_000));
        new BlockHours(100 * 60, HoursPeriod.Week).MinutesIn(28).ShouldBe(Fraction.Whole(24_000));
        new BlockHours(1, HoursPeriod.Year).MinutesAWeek.ShouldBe(Fraction.Of(1, 52));
    }

    // 365 days are 52 weeks and a day: counted in weeks the block would be 857.14 minutes too large, and paid for.
    [Theory]
    [InlineData("2026-04-01", "2027-03-31", "312000")]
    [InlineData("2027-04-01", "2028-03-31", "312000")]
    [InlineData("2026-04-01", "2028-03-31", "624000")]
    [InlineData("2026-04-01", "2027-03-30", "312000")]
    [InlineData("2026-04-01", "2026-04-07", "6000")]
    [InlineData("9999-01-01", "9999-12-31", "2190000/7")]
    [Rule("LEEDS14-4.5.6")]
    public void A_block_of_a_year_is_whole_in_a_period_of_a_year(string first, string last, string minutes)
    {
        var block = new GuaranteedBlock(P("L"), new(new Cited<BlockHours>(new(5_200 * 60, HoursPeriod.Year), A.Citation)), 0);
        BlockLedger.Create(Day(first), Day(last), [block]).AsT0.Standings.ShouldHaveSingleItem().Block.ToString().ShouldBe(minutes);

        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
    }

    [Theory]
    [InlineData(29, 9, null)]
    [InlineData(29, 23, null)]
    [InlineData(30, 0, "blocks-over")]
    [Rule("K-11")]
    public void A_ledger_of_a_period_that_is_over_is_refused(int day, int hour, string? code)
    {
        var begun = Procedure.Begin(
            LeadsWithBlocks,
            Brief(List("lead", "L"), List("secondary")) with { Blocks = Ledger(("L", 100, 0)) },
            Instant.FromUtc(2026, 11, day, hour, 59));
        begun.Match<string?>(_ => null, refusals => refusals.ShouldHaveSingleItem().Code).ShouldBe(code);
    }

    [Fact]
    [Rule("LEEDS14-3.6.2b")]
    [Rule("K-11")]
    public void The_ledger_counts_the_whole_package_and_pays_the_unused_part_only_where_configured()
    {
        var ledger = Ledger(("L", 100, 80));
        ledger.Of(P("L"))!.Payable(UnusedBlockHours.ShownOnly).ShouldBe(Fraction.Whole(80 * 60));
        ledger.Of(P("L"))!.Payable(UnusedBlockHours.Paid).ShouldBe(Fraction.Whole(100 * 60));
        ledger.Of(P("L"))!.Remaining.ShouldBe(Fraction.Whole(20 * 60));
        var after = ledger.Commission(P("L"), 30 * 60).AsT0.Of(P("L"))!;
        after.Commissioned.ShouldBe(Fraction.Whole(110 * 60));
        after.Remaining.ShouldBe(Fraction.Zero);
        after.Beyond.ShouldBe(Fraction.Whole(10 * 60));
        after.Payable(UnusedBlockHours.Paid).ShouldBe(Fraction.Whole(110 * 60));
        ledger.Commission(P("M"), 1).AsT1.Code.ShouldBe("block-missing");
        ledger.Commission(P("L"), -1).AsT1.Code.ShouldBe("minutes-out-of-range");
        Ledger(("L", 100, 80)).ShouldBe(ledger);
    }

    [Fact]
    [Rule("K-11")]
    public void Of_two_leads_the_one_with_more_hours_left_is_offered_first_and_equal_ones_in_the_order_of_the_list()
    {
        Of(LeadsWithBlocks, WithBlocks(("L", 100, 80), ("M", 100, 79))).Offer("M");
        Of(LeadsWithBlocks, WithBlocks(("L", 100, 80), ("M", 100, 80))).Offer("L");
        Of(LeadsWithBlocks, WithBlocks(("L", 100, 100), ("M", 100, 99))).OfferCode("L").ShouldBe("block-used-up");
    }

    [Theory]
    [Rule("HCL26-062")]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void The_procedure_for_live_in_care_is_for_packages_that_need_it(string value, bool begins) =>
        Begin(LiveInCare, Brief(List("lot-3")) with { Declared = [new("live-in", value)] }).ShouldBe(begins ? [] : ["not-declared"]);

    [Fact]
    [Rule("HCL26-064a")]
    [Rule("K-08")]
    public void The_best_value_offer_wins_and_equal_offers_fall_to_the_order_of_the_ladder()
    {
        LiveInRun().Bid("A", "1900.00", InviteOffers.LocalSupervision).Bid("B", "1899.99", InviteOffers.LocalSupervision).Award().Winner.ShouldBe("B");
        LiveInRun().Bid("B", "1900.00", InviteOffers.LocalSupervision).Bid("A", "1900.00", InviteOffers.LocalSupervision).Award().Winner.ShouldBe("A");
        LiveInRun().Bid("A", "1900.00", InviteOffers.LocalSupervision).Procedure.Due.ShouldBeNull();
        LiveInRun().Bid("B", "1900.00", InviteOffers.LocalSupervision).Silence().Award().Winner.ShouldBe("B");
    }

    [Theory]
    [Rule("HCL26-064b")]
    [InlineData("", "text")]
    [InlineData("SP-2026-1", "accepted")]
    public void The_invitation_goes_with_the_support_plan(string plan, string code) =>
        Of(LiveInCare, LiveInBrief()).Code(new Invited(Start, plan, null)).ShouldBe(code);

    [Theory]
    [Rule("HCL26-064c")]
    [InlineData("yes", "accepted")]
    [InlineData("no", "declaration-missing")]
    public void An_offer_declares_local_supervision(string value, string code) =>
        LiveInRun().Code(new OfferMade(Start, P("A"), ExactAmount.Zero, [new("local-supervision", value)])).ShouldBe(code);

    [Fact]
    [Rule("HCL26-065a")]
    [Rule("CLC26-036b")]
    public void A_package_is_an_individual_contract_with_an_appointed_provider_of_a_framework_in_force()
    {
        var plan = Plan(new Stage(T("all"), Approach.AwardToFirst));
        var run = Of(plan, List("all", "A", "B"));
        run.AwardCode("Z").ShouldBe("not-listed");
        run.Award().Outcome.Placement.ShouldBe(new Placement(Package, P("A"), T("all"), ContractRoute.CallOff, Broker, Start, null));
        Procedure.Begin(plan, Brief(List("all", "A")), Instant.FromUtc(2026, 8, 31, 22, 59)).AsT1[0].Code.ShouldBe("outside-scheme");
        Procedure.Begin(plan, Brief(List("all", "A")), Instant.FromUtc(2026, 8, 31, 23, 0)).IsT0.ShouldBeTrue();
        Procedure.Begin(plan, Brief(List("all", "A")), Instant.FromUtc(2034, 8, 31, 22, 59)).IsT0.ShouldBeTrue();
        Procedure.Begin(plan, Brief(List("all", "A")), Instant.FromUtc(2034, 8, 31, 23, 0)).AsT1[0].Code.ShouldBe("outside-scheme");
    }

    [Fact]
    [Rule("HCL26-066")]
    [Rule("K-07")]
    public void The_library_says_whom_the_award_is_due_to_and_the_broker_confirms_or_overrides_with_a_reason()
    {
        var plan = Plan(new Stage(T("all"), Approach.AwardToFirst));
        var run = Of(plan, List("all", "A", "B"));
        run.Due.ShouldBe("A");
        run.Outcome.Placement.ShouldBeNull();
        run.AwardCode("B").ShouldBe("not-due");
        run.Code(new Overridden(Start, Broker, P("B"), " ")).ShouldBe("reason-missing");
        run.Code(new Overridden(Start, Broker, P("A"), "nearer")).ShouldBe("override-not-needed");
        Of(plan with { Override = BrokerOverride.Never }, List("all", "A", "B")).Code(new Overridden(Start, Broker, P("B"), "nearer")).ShouldBe("no-override");
        var placed = run.Do(new Overridden(Start, Broker, P("B"), "speaks the language")).Outcome.Placement!;
        (placed.Provider, placed.Broker, placed.OverrideReason).ShouldBe((P("B"), Broker, "speaks the language"));
    }

    [Fact]
    [Rule("K-07")]
    public void The_persons_refusal_takes_a_provider_out()
    {
        var run = Of(Plan(new Stage(T("all"), Approach.AwardToFirst)), List("all", "A", "B")).PersonRefuses("A");
        run.AwardCode("A").ShouldBe("refused-by-person");
        run.Code(new Overridden(Start, Broker, P("A"), "cheaper")).ShouldBe("refused-by-person");
        run.Award().Winner.ShouldBe("B");
    }

    [Fact]
    [Rule("HCL26-026a")]
    [Rule("HTLAH18-007b")]
    public void The_mean_wait_is_from_the_request_to_the_award()
    {
        var plan = Plan(new Stage(T("all"), Approach.AwardToFirst));
        Procedure Placed(int hours) => Of(plan, List("all", "A")).Hours(hours).Award().Procedure;
        var open = Of(plan, List("all", "A")).Procedure;
        var times = WaitingTimes.Of([Placed(12), Placed(35), open, Of(plan, List("all")).Procedure]);
        times.ShouldBe(new WaitingTimes(2, 1, 1, Fraction.Of(47, 48)));
        (times.MeanDays < Fraction.One).ShouldBeTrue();
        (WaitingTimes.Of([Placed(12), Placed(36)]).MeanDays < Fraction.One).ShouldBeFalse();
        WaitingTimes.Of([open]).MeanDays.ShouldBeNull();
    }

    [Fact]
    [Rule("CLC26-029")]
    public void An_exception_needs_a_reason_and_that_nobody_on_the_framework_can_meet_the_need()
    {
        var plan = Plan(new Stage(T("framework"), InOrder), new Stage(T("spot"), Approach.BrokersChoice) { Route = ContractRoute.Exception });
        var run = Of(plan, List("framework", "A"), List("spot", "S"));
        run.Code(new BrokerChose(Start, Broker, P("S"), "signs")).ShouldBe("tier-not-exhausted");
        run.OfferAndDecline("A").Code(new BrokerChose(Start, Broker, P("S"), "signs")).ShouldBe("no-grounds");
        run.Code(Need(Start, met: false)).ShouldBe("condition-not-met");
        run.Code(new GroundsStated(Start, Broker, new(new ExceptionalNeed("", true)))).ShouldBe("reason-missing");
        run.Do(Need(Start, met: true)).Do(new BrokerChose(Start, Broker, P("S"), "signs")).Award().Outcome.Placement!.Route.ShouldBe(ContractRoute.Exception);
    }

    [Fact]
    [Rule("CLC26-037a")]
    public void A_provider_without_a_package_stays_a_provider_that_can_have_the_next()
    {
        var plan = Plan(new Stage(T("all"), Approach.AwardToFirst));
        Enumerable.Range(0, 3).ShouldAllBe(_ => Of(plan, List("all", "A", "B")).Award().Winner == "A");
        Of(plan, List("all", "A", "B")).Decline("A").Award().Winner.ShouldBe("B");
    }

    [Fact]
    [Rule("CLC26-063b")]
    public void Transport_goes_only_to_the_service_that_has_the_package()
    {
        var run = Of(Plan(new Stage(T("all"), Approach.AwardToFirst)), List("all", "A", "B"));
        run.Procedure.TransportTo(P("A")).AsT1.Code.ShouldBe("service-not-awarded");
        run.Award().Procedure.TransportTo(P("A")).AsT0.Provider.ShouldBe(P("A"));
        run.Procedure.TransportTo(P("B")).AsT1.Code.ShouldBe("service-not-awarded");
    }

    [Theory]
    [Rule("CALL-11")]
    [InlineData(true, true, true, true, true, "")]
    [InlineData(false, true, true, true, true, "light-touch")]
    [InlineData(true, false, true, true, true, "for-one-individual")]
    [InlineData(true, true, false, true, true, "views-must-be-regarded")]
    [InlineData(true, true, true, false, true, "preference-or-sole-supplier")]
    [InlineData(true, true, true, true, false, "competition-not-in-interests")]
    public void A_direct_award_by_the_persons_choice_needs_every_condition(
        bool lightTouch, bool individual, bool views, bool preference, bool interests, string unmet)
    {
        var run = Of(Plan(new Stage(T("outside"), Approach.AwardToFirst) { Route = ContractRoute.UserChoice }), List("outside", "X"));
        run.AwardCode("X").ShouldBe("no-grounds");
        GroundsStated grounds = new(Start, Broker, new(new PersonsPreference(lightTouch, new(individual, views, preference, interests))));
        if (unmet.Length > 0)
        {
            run.Refused(grounds).Facts.ShouldBe([new(unmet, "no")]);
            run.Do(new StageClosed(Start, Broker, "a condition is not met")).NobodyIsLeft();
        }
        else
        {
            run.Do(grounds).Award().Outcome.Placement!.Route.ShouldBe(ContractRoute.UserChoice);
        }
    }

    [Fact]
    [Rule("K-16")]
    public void A_package_goes_to_one_provider()
    {
        var run = Of(Plan(new Stage(T("all"), Approach.AwardToFirst)), List("all", "A", "B")).Award();
        run.AwardCode("B").ShouldBe("already-awarded");
        run.AwardCode("A").ShouldBe("duplicate");
    }

    [Fact]
    public void The_list_of_a_tier_is_the_order_and_the_weekly_costs_of_a_ranking()
    {
        var ranking = A.Rank(A.Request(), A.Candidate("A"), A.Candidate("B") with { Rates = A.Rates("25.00") }, A.Candidate("C"));
        var list = TierList.Of(T("all"), ranking);
        list.Places.Select(place => (place.Provider, place.WeeklyCost)).ShouldBe(ranking.Offers.Select(offer => (offer.Candidate.Id, (ExactAmount?)offer.Cost.Total)));
        list.Places[0].Provider.ShouldBe(P("B"));
        list.Only([P("C"), P("B"), P("Z")]).Places.Select(place => place.Provider.Value).ShouldBe(["B", "C"]);
    }

    internal static IEnumerable<string> Begin(ProcedurePlan plan, CallOffBrief brief) =>
        Procedure.Begin(plan, brief, Start).Match(_ => [], refusals => refusals.Select(refusal => refusal.Code));

    private static CallOffBrief LiveInBrief() => Brief(List("lot-3", "A", "B")) with { Declared = [LiveIn] };

    private static Run LiveInRun() => Of(LiveInCare, LiveInBrief()).Do(new Invited(Start, "SP-2026-1", null));

    private static CallOffBrief WithBlocks(params (string Lead, long Hours, long Used)[] blocks) =>
        Brief(List("lead", [.. blocks.Select(block => block.Lead)]), List("secondary", "S1", "S2")) with { Blocks = Ledger(blocks) };

    private static ListedProvider Former(string provider, string formerContingency, string unsuccessfulBid) =>
        new(P(provider)) { Declared = [new("former-contingency", formerContingency), new("unsuccessful-bid", unsuccessfulBid)] };
}
