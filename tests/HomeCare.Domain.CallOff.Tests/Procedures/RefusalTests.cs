using NodaTime;
using static HomeCare.Domain.CallOff.Tests.ArrangementTests;
using static HomeCare.Domain.CallOff.Tests.Run;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Each refusal of an event, with its other side.</summary>
public class RefusalTests
{
    private static readonly ProcedurePlan InOrder = Plan(new Stage(T("all"), Approach.InOrder(FourHours)));
    private static readonly ProcedurePlan ToAll = Plan(new Stage(T("all"), Approach.ToAll(FourHours)));
    private static readonly Instant Deadline = Start + Duration.FromHours(4);

    private static Run Asked => Of(InOrder, List("all", "A", "B")).Offer("A");

    [Fact]
    [Rule("K-09")]
    public void An_answer_exactly_at_the_deadline_is_in_time_and_the_next_moment_is_late()
    {
        Asked.Code(new Accepted(Deadline, P("A"), null)).ShouldBe("accepted");
        Asked.Code(new Accepted(Deadline + Duration.Epsilon, P("A"), null)).ShouldBe("late");
        Asked.Code(new Declined(Deadline + Duration.Epsilon, P("A"))).ShouldBe("late");
        Asked.Refused(new Accepted(Deadline + Duration.Epsilon, P("A"), null)).Facts.ShouldContain(new Fact("respond-by", "2026-11-23T13:00:00Z"));
    }

    [Fact]
    [Rule("HCL21-015a")]
    [Rule("K-09")]
    public void Silence_counts_only_after_the_deadline()
    {
        Asked.Code(new DeadlinePassed(Deadline)).ShouldBe("still-in-time");
        Asked.Code(new DeadlinePassed(Deadline + Duration.Epsilon)).ShouldBe("accepted");
        var silent = Asked.Silence();
        silent.Code(new Accepted(silent.At, P("A"), null)).ShouldBe("late");
        silent.OfferCode("A").ShouldBe("did-not-respond");
        silent.OfferCode("B").ShouldBe("accepted");
        silent.Code(new DeadlinePassed(silent.At + Duration.Epsilon)).ShouldBe("nobody-awaited");
    }

    [Fact]
    [Rule("K-09")]
    public void Without_a_deadline_silence_never_counts()
    {
        var run = Of(Plan(new Stage(T("all"), Approach.InOrder(OfferTerms.Open))), List("all", "A")).Offer("A");
        run.Code(new DeadlinePassed(Start + Duration.FromDays(1000))).ShouldBe("no-deadline");
        run.Code(new Accepted(Start + Duration.FromDays(1000), P("A"), null)).ShouldBe("accepted");
        Of(Plan(new Stage(T("all"), Approach.InOrder(OfferTerms.Open))), List("all", "A")).Code(new Offered(Start, P("A"), Deadline)).ShouldBe("wrong-deadline");
    }

    // Silence never counts, and yet one provider that never answers must not hold everybody for ever.
    [Fact]
    [Rule("K-09")]
    public void An_offer_without_a_deadline_can_be_taken_back_with_a_reason()
    {
        var plan = Plan(new Stage(T("all"), Approach.ToAll(OfferTerms.Open)));
        var run = Of(plan, List("all", "A", "B")).OfferToAll().Accept("B");
        run.AwardCode("B").ShouldBe("offer-outstanding");
        run.Code(new OfferWithdrawn(Start, Broker, P("A"), " ")).ShouldBe("reason-missing");
        run.Code(new OfferWithdrawn(Start, Broker, P("B"), "no answer")).ShouldBe("duplicate");
        run.Procedure.Permitted.Single(next => next.Kind == ProcedureEventKind.OfferWithdrawn).Providers.ShouldBe([P("A")]);
        run.Do(new OfferWithdrawn(Start, Broker, P("A"), "no answer for a week"));
        run.Code(new Accepted(Start, P("A"), null)).ShouldBe("offer-withdrawn");
        ProcedureRecord.Replay(ProcedureRecord.Of(run.Award().Procedure).Bytes).AsT0.IsIdentical.ShouldBeTrue();
        run.Winner.ShouldBe("B");
        Of(plan with { Override = BrokerOverride.Never }, List("all", "A")).OfferToAll().Code(new OfferWithdrawn(Start, Broker, P("A"), "x")).ShouldBe("no-override");
        Asked.Code(new OfferWithdrawn(Start, Broker, P("A"), "x")).ShouldBe("has-deadline");
    }

    [Fact]
    public void Where_nobody_can_direct_no_direction_is_permitted() =>
        Of(Plan(new Stage(T("secondary"), Approach.DirectedBy(T("lead"), FourHours)), new Stage(T("lead"), Approach.InOrder(FourHours))), List("lead"), List("secondary", "S"))
            .Procedure.Permitted.Select(next => next.Kind).ShouldBe([ProcedureEventKind.PersonRefused, ProcedureEventKind.StageClosed]);

    [Fact]
    public void A_cost_or_a_budget_below_nothing_is_refused()
    {
        var brief = Brief(List("all", "A 0.00") with { Places = [Place("A 0.00"), Place("B") with { WeeklyCost = ExactAmount.FromFractionOfPence(-1, 60) }] }) with
        {
            PersonalBudget = ExactAmount.FromFractionOfPence(-1, 1),
        };
        Procedure.Begin(InOrder, brief, Start).AsT1.Select(refusal => (refusal.Code, refusal.Facts[0].Value)).ShouldBe([("negative-amount", "-£0.01"), ("negative-amount", "B")]);
    }

    [Fact]
    public void An_offer_has_the_published_deadline()
    {
        Of(InOrder, List("all", "A")).Code(new Offered(Start, P("A"), Deadline)).ShouldBe("accepted");
        Of(InOrder, List("all", "A")).Code(new Offered(Start, P("A"), Deadline + Duration.Epsilon)).ShouldBe("wrong-deadline");
    }

    [Fact]
    public void A_stated_deadline_is_stated_and_after_the_offer()
    {
        var run = Of(Plan(new Stage(T("all"), Approach.InOrder(new(ResponseTime.StatedInOffer)))), List("all", "A"));
        run.Code(new Offered(Start, P("A"), null)).ShouldBe("deadline-missing");
        run.Code(new Offered(Start, P("A"), Start)).ShouldBe("deadline-over");
        run.Code(new Offered(Start, P("A"), Start + Duration.Epsilon)).ShouldBe("accepted");
    }

    [Fact]
    public void Offers_in_order_follow_the_order_one_at_a_time()
    {
        Of(InOrder, List("all", "A", "B")).OfferCode("B").ShouldBe("out-of-order");
        Asked.OfferCode("B").ShouldBe("offer-outstanding");
        Asked.Hours(1).OfferCode("A").ShouldBe("duplicate");
        Asked.Accept("A").OfferCode("B").ShouldBe("award-due");
        Asked.Decline("A").OfferCode("B").ShouldBe("accepted");
        Asked.Decline("A").Hours(1).OfferCode("A").ShouldBe("has-declined");
        Asked.AwardCode("A").ShouldBe("offer-outstanding");
        Of(InOrder, List("all", "A")).AwardCode("A").ShouldBe("nothing-due");
        Asked.Accept("A").AwardCode("B").ShouldBe("not-due");
        Asked.Code(new OfferedToAll(Start, null)).ShouldBe("not-in-this-stage");
    }

    [Fact]
    public void Only_a_provider_that_was_asked_answers_and_once()
    {
        Asked.Code(new Accepted(Start, P("B"), null)).ShouldBe("not-offered");
        Asked.Code(new Declined(Start, P("B"))).ShouldBe("not-offered");
        Asked.Code(new Accepted(Start, P("Z"), null)).ShouldBe("not-listed");
        Asked.Accept("A").Hours(1).Code(new Accepted(Start + Duration.FromHours(1), P("A"), null)).ShouldBe("duplicate");
        Asked.Decline("A").Code(new Accepted(Start, P("A"), null)).ShouldBe("duplicate");
        Asked.PersonRefuses("A").Code(new Accepted(Start, P("A"), null)).ShouldBe("refused-by-person");
    }

    [Fact]
    public void A_provider_that_has_accepted_may_withdraw_and_the_next_is_asked()
    {
        var run = Asked.Accept("A").Hours(9).Decline("A");
        run.Due.ShouldBeNull();
        run.Offer("B").Accept("B").Award().Winner.ShouldBe("B");
    }

    [Fact]
    public void An_event_that_is_recorded_already_is_a_duplicate()
    {
        Offered offer = new(Start, P("A"), null);
        Asked.Code(offer).ShouldBe("duplicate");
        Asked.Decline("A").Hours(1).Offer("B").Code(offer).ShouldBe("duplicate");
    }

    [Fact]
    public void Events_never_go_back_in_time()
    {
        Of(InOrder, List("all", "A")).Code(new Offered(Start - Duration.Epsilon, P("A"), null)).ShouldBe("back-in-time");
        Asked.Hours(1).Accept("A").Code(new Declined(Start, P("A"))).ShouldBe("back-in-time");
        Asked.Code(new Accepted(Start, P("A"), null)).ShouldBe("accepted");
        Asked.Code(new Accepted(Instant.MaxValue, P("A"), null)).ShouldBe("out-of-range");
        Asked.Code(new Accepted(Instant.MinValue, P("A"), null)).ShouldBe("out-of-range");
    }

    [Fact]
    public void An_offer_to_all_is_awarded_only_when_all_have_answered_or_the_deadline_has_passed()
    {
        var run = Of(ToAll, List("all", "A", "B")).OfferToAll().Accept("B");
        run.AwardCode("B").ShouldBe("offer-outstanding");
        run.Code(new Overridden(Start, Broker, P("B"), "urgent")).ShouldBe("offer-outstanding");
        run.Procedure.Due.ShouldBeNull();
        run.Silence().Award().Winner.ShouldBe("B");
        Of(ToAll, List("all", "A", "B")).OfferCode("A").ShouldBe("not-in-this-stage");
        Of(ToAll, List("all", "A", "B")).OfferToAll().Code(new OfferedToAll(Start, null)).ShouldBe("duplicate");
        Of(ToAll, List("all", "A", "B")).OfferToAll().Hours(1).Code(new OfferedToAll(Start + Duration.FromHours(1), null)).ShouldBe("duplicate");
    }

    [Fact]
    public void An_override_of_an_offer_to_all_goes_only_to_an_acceptor()
    {
        var run = Of(ToAll, List("all", "A", "B", "C")).OfferToAll().Accept("A").Accept("B").Decline("C");
        run.Code(new Overridden(Start, Broker, P("C"), "nearer")).ShouldBe("has-declined");
        run.Do(new Overridden(Start, Broker, P("B"), "nearer")).Winner.ShouldBe("B");
    }

    [Fact]
    public void Scoring_covers_every_offer_that_stands_once_and_after_the_deadline()
    {
        var plan = Plan(new Stage(T("all"), Compete(BestOffer.BestScore, OfferLimit.None)));
        var run = Of(plan, List("all", "A", "B", "C")).Do(new Invited(Start, "SP-1", null)).Bid("A", "1.00").Bid("B", "2.00");
        run.Code(new OffersScored(Start, [P("B"), P("A")])).ShouldBe("offer-outstanding");
        run.Decline("C").Code(new OffersScored(Start, [P("B")])).ShouldBe("wrong-offers-scored");
        run.Code(new OffersScored(Start, [P("B"), P("B")])).ShouldBe("wrong-offers-scored");
        run.Code(new OffersScored(Start, [P("B"), P("A"), P("C")])).ShouldBe("wrong-offers-scored");
        run.AwardCode("A").ShouldBe("nothing-due");
        run.Do(new OffersScored(Start, [P("B"), P("A")])).Due.ShouldBe("B");
        run.Code(new OffersScored(Start, [P("A"), P("B")])).ShouldBe("duplicate");
        run.Decline("B").Award().Winner.ShouldBe("A");
        Of(Plan(new Stage(T("all"), Compete(BestOffer.LowestCost, OfferLimit.None))), List("all", "A")).Do(new Invited(Start, "SP-1", null)).Bid("A", "1.00")
            .Code(new OffersScored(Start, [P("A")])).ShouldBe("not-in-this-stage");
        run.Code(new Accepted(Start, P("A"), null)).ShouldBe("already-awarded");
    }

    [Fact]
    public void An_offer_is_not_below_nothing_and_in_a_competition_nobody_just_accepts()
    {
        var run = Of(Plan(new Stage(T("all"), Compete(BestOffer.LowestCost, OfferLimit.None))), List("all", "A", "B")).Do(new Invited(Start, "SP-1", null));
        run.Code(new OfferMade(Start, P("A"), ExactAmount.FromFractionOfPence(-1, 60), [])).ShouldBe("negative-offer");
        run.Code(new OfferMade(Start, P("A"), ExactAmount.Zero, [])).ShouldBe("accepted");
        run.Code(new Accepted(Start, P("A"), null)).ShouldBe("not-in-this-stage");
        run.Code(new OfferMade(Start + FourHoursAndABit, P("A"), ExactAmount.Zero, [])).ShouldBe("late");
    }

    [Fact]
    public void A_stage_that_waits_for_no_decision_cannot_be_closed()
    {
        Of(InOrder, List("all", "A")).Code(new StageClosed(Start, Broker, "too slow")).ShouldBe("not-in-this-stage");
        Asked.Code(new StageClosed(Start, Broker, "too slow")).ShouldBe("offer-outstanding");
        Asked.Accept("A").Code(new StageClosed(Start, Broker, "too slow")).ShouldBe("award-due");
        var choice = Of(Plan(new Stage(T("all"), Approach.BrokersChoice)), List("all", "A"));
        choice.Code(new StageClosed(Start, Broker, "")).ShouldBe("reason-missing");
        choice.Code(new StageClosed(Start, Broker, "a\u0007")).ShouldBe("text");
        choice.Do(new StageClosed(Start, Broker, "none suits")).NobodyIsLeft();
    }

    [Fact]
    public void A_closed_stage_stays_closed()
    {
        var plan = Plan(new Stage(T("first"), Approach.BrokersChoice), new Stage(T("second"), Approach.BrokersChoice));
        var run = Of(plan, List("first", "A"), List("second", "B")).Do(new StageClosed(Start, Broker, "none suits"));
        run.Code(new BrokerChose(Start, Broker, P("A"), "suits after all")).ShouldBe("stage-over");
        run.Do(new BrokerChose(Start, Broker, P("B"), "suits")).Award().Winner.ShouldBe("B");
    }

    [Fact]
    public void The_person_may_change_a_choice_until_the_award()
    {
        var brief = Brief(List("all", "A 10.00", "B 9.00")) with { PersonalBudget = ExactAmount.FromMoney(A.Money("10.00")) };
        var run = Of(Plan(new Stage(T("all"), Approach.PersonsChoice)), brief).Do(new PersonMadeNoChoice(Start));
        run.Due.ShouldBe("B");
        run.Hours(1).Code(new PersonMadeNoChoice(run.At)).ShouldBe("duplicate");
        run.Do(new PersonChose(run.At, P("A"))).Due.ShouldBe("A");
        run.Code(new PersonMadeNoChoice(run.At)).ShouldBe("not-in-this-stage");
        run.Hours(1).Code(new PersonChose(run.At, P("A"))).ShouldBe("duplicate");
        run.Decline("A").Due.ShouldBeNull();
    }

    [Fact]
    public void Grounds_are_those_of_the_route()
    {
        var run = Of(Plan(new Stage(T("all"), Approach.AwardToFirst) { Route = ContractRoute.UserChoice }), List("all", "A"));
        run.Code(Need(Start, met: true)).ShouldBe("wrong-grounds");
        Of(InOrder, List("all", "A")).Code(Need(Start, met: true)).ShouldBe("not-in-this-stage");
        run.Do(new GroundsStated(Start, Broker, new(new PersonsPreference(true, new(true, true, true, true)))));
        run.Hours(1).Code(new GroundsStated(run.At, Broker, new(new PersonsPreference(true, new(true, true, true, true))))).ShouldBe("duplicate");
    }

    [Fact]
    public void A_brief_that_is_wrong_is_refused_with_everything_that_is_wrong()
    {
        var plan = Plan(new Stage(T("all"), Approach.PersonsChoice), new Stage(T("other"), Compete(BestOffer.LowestCost, OfferLimit.TenderedCost)));
        SchemeProcedureTests.Begin(plan, Brief(List("all", "A", "A"), List("all"), List("third")) with { Declared = [new("", "x")] })
            .ShouldBe(["list-missing", "duplicate-list", "unknown-tier", "duplicate-provider", "budget-missing", "cost-missing", "text"]);
        Procedure.Begin(plan, Brief(), Instant.MaxValue).AsT1.Select(refusal => refusal.Code).ShouldContain("out-of-range");
    }

    [Fact]
    public void A_plan_that_is_wrong_is_refused_with_everything_that_is_wrong()
    {
        ProcedurePlan.Create("", A.Citation, new(2026, 9, 2), new(2026, 9, 1), []).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["text", "days-reversed", "no-stage"]);
        ProcedurePlan.Create("P", A.Citation, new(2026, 9, 1), new(2026, 9, 1), [
            new Stage(T("a"), Approach.InOrder(OfferTerms.Open with { StartWithinDays = -1 })) { MostProviders = 0 },
            new Stage(T("a"), Approach.DirectedBy(T("b"), OfferTerms.Open)),
        ]).AsT1.Select(refusal => refusal.Code).ShouldBe(["limit", "limit", "no-lead-tier"]);
        Should.Throw<ArgumentOutOfRangeException>(() => ResponseTime.Within(Duration.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => ResponseTime.Within(RespondWithin.Longest + Duration.Epsilon));
    }

    [Fact]
    public void Shares_blocks_and_lines_that_are_wrong_are_refused()
    {
        HoursShares.Create([new(T("a"), Fraction.Of(7, 10)), new(T("a"), Fraction.Of(-1, 10))]).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["duplicate-side", "share-out-of-range", "shares-not-whole"]);
        HoursShares.Create([new(T("a"), Fraction.One)]).AsT0.InOrder(new Dictionary<TierId, long> { [T("b")] = -1 }).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["unknown-side", "negative-minutes"]);
        BlockLedger.Create(new(2026, 1, 2), new(2026, 1, 1), [new(P("L"), new(new NotYetSet(A.Citation)), -1), new(P("L"), new(new NotYetSet(A.Citation)), 0)])
            .AsT1.Select(refusal => refusal.Code).ShouldBe(["days-reversed", "duplicate-lead", "block-size-missing", "minutes-out-of-range", "block-size-missing"]);
        BlockLedger.Create(new(2026, 1, 1), new(2037, 1, 1), []).AsT1[0].Code.ShouldBe("period-too-long");
        Selector.ByWeeklyMinutes("a", AtTheLine.IsAbove, []).AsT1.Code.ShouldBe("no-line");
        Selector.ByWeeklyMinutes("a", AtTheLine.IsAbove, [new(1, "b"), new(1, "c")]).AsT1.Code.ShouldBe("lines-not-ascending");
        Selector.ByWeeklyMinutes("a", AtTheLine.IsAbove, [new(1, "b"), new(2, "c")]).AsT0.For(2)
            .ShouldBe(new Selection<string>("c", [new("weekly-minutes", "2"), new("above-line", "2"), new("at-the-line", "is-above")]));
    }

    private static Duration FourHoursAndABit => Duration.FromHours(4) + Duration.Epsilon;
}
