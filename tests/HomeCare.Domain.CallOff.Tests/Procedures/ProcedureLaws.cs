using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static HomeCare.Domain.CallOff.Tests.ArrangementTests;
using static HomeCare.Domain.CallOff.Tests.Run;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>What holds for every plan and every stream of events, sensible or not.</summary>
[Properties(MaxTest = 300)]
public class ProcedureLaws
{
    private static readonly string[] Providers = ["A", "B", "C", "D", "E", "Z"];

    private static readonly ProcedurePlan[] Plans =
    [
        Plan(new Stage(T("one"), Approach.AwardToFirst), new Stage(T("two"), Approach.InOrder(OfferTerms.Open))),
        Plan(new Stage(T("one"), Approach.InOrder(FourHours)), new Stage(T("two"), Approach.ToAll(FourHours))),
        Plan(new Stage(T("one"), Approach.ToAll(FourHours)), new Stage(T("two"), Compete(BestOffer.BestScore, OfferLimit.None))),
        Plan(new Stage(T("one"), new(new InviteOffers(FourHours.ResponseTime, BestOffer.BestScore, OfferLimit.None, []) { Scoring = Competing.Terms() })), new Stage(T("two"), Approach.AwardToFirst)),
        Plan(new Stage(T("one"), Compete(BestOffer.LowestCost, OfferLimit.TenderedCost)), new Stage(T("two"), Approach.AwardToFirst)),
        Plan(new Stage(T("one"), Approach.InOrder(FourHours)) { Entry = StageEntry.WithinBlock }, new Stage(T("two"), Approach.DirectedBy(T("one"), FourHours))),
        Plan(new Stage(T("one"), Approach.PersonsChoice), new Stage(T("two"), Approach.BrokersChoice) { Route = ContractRoute.Exception }),
        Plan(new Stage(T("one"), Approach.ToAll(FourHours)), new Stage(T("two"), Approach.AwardToFirst) { Route = ContractRoute.UserChoice }) with { Override = BrokerOverride.Never },
    ];

    private static readonly CallOffBrief Package1 =
        Brief(List("one", "A 100.00", "B 90.00", "C 110.00"), List("two", "D 95.00", "E 95.00", "A 100.00")) with
        {
            PersonalBudget = ExactAmount.FromMoney(A.Money("100.00")),
            Blocks = Ledger(("A", 10, 2), ("B", 10, 1), ("C", 10, 10)),
        };

    [Property]
    public void An_event_is_accepted_only_where_it_was_permitted_and_each_permitted_event_is_accepted(byte plan, Step[] steps)
    {
        foreach (var (before, tried, permitted) in Play(plan, steps))
        {
            var accepted = before.Apply(tried).IsT0;
            if (accepted)
            {
                Permits(before, tried).ShouldBeTrue($"{tried} was not permitted");
            }

            if (permitted)
            {
                before.Apply(tried).Match<string?>(_ => null, refusal => refusal.ToString()).ShouldBeNull(tried.ToString());
            }
        }
    }

    [Property]
    public void Resuming_from_the_events_of_any_prefix_gives_the_same_procedure(byte plan, Step[] steps)
    {
        foreach (var procedure in Play(plan, steps).Select(played => played.Before))
        {
            var resumed = Procedure.Resume(procedure.Plan, procedure.Brief, procedure.BegunAt, procedure.Events).AsT0;
            Everything(resumed).ShouldBe(Everything(procedure));
        }
    }

    [Property]
    [Rule("K-16")]
    public void There_is_at_most_one_award_and_it_is_the_last_event(byte plan, Step[] steps)
    {
        var events = End(plan, steps).Events;
        var awards = events.Count(happened => happened is Awarded or Overridden);
        awards.ShouldBe(End(plan, steps).Outcome.Placement is null ? 0 : 1);
        if (awards == 1)
        {
            (events[^1] is Awarded or Overridden).ShouldBeTrue();
        }
    }

    [Property]
    public void The_award_goes_to_nobody_who_declined_stayed_silent_or_was_refused(byte plan, Step[] steps)
    {
        var end = End(plan, steps);
        if (end.Outcome.Placement is { } placement)
        {
            end.Positions.ShouldNotContain(position => position.Provider == placement.Provider && position.IsOut);
            end.Events.ShouldNotContain(happened => happened is PersonRefused && ((PersonRefused)happened).Provider == placement.Provider);
            end.Brief.Lists.First(list => list.Tier == placement.Tier).Places.ShouldContain(place => place.Provider == placement.Provider);
        }
    }

    // Plan 1 asks tier one in order and then tier two at once, so that the list's order decides between the acceptors of a tier.
    [Property]
    public void Without_an_override_the_award_follows_the_order_of_the_list_among_the_acceptors(Step[] steps)
    {
        var end = End(1, steps);
        if (end.Outcome.Placement is { OverrideReason: null } placement)
        {
            var list = end.Brief.Lists.First(list => list.Tier == placement.Tier);
            var accepted = end.Positions.Where(position => position.Response == ProviderResponse.Accepted).Select(position => position.Provider).ToArray();
            placement.Provider.ShouldBe(list.Places.Select(place => place.Provider).First(accepted.Contains));
        }
    }

    [Property]
    [Rule("HCL21-015a")]
    public void The_second_tier_is_awarded_only_when_everybody_in_the_first_is_out(Step[] steps)
    {
        var end = End(1, steps);
        if (end.Outcome.Placement?.Tier == T("two"))
        {
            Package1.Lists[0].Places.ShouldAllBe(place => end.Positions.Any(position => position.Provider == place.Provider && position.IsOut));
        }
    }

    [Property]
    public void An_open_procedure_always_permits_something_and_can_come_to_an_end(byte plan, Step[] steps)
    {
        var end = End(plan, steps);
        if (end.Outcome.IsOpen)
        {
            end.Permitted.ShouldNotBeEmpty();
            var at = end.Events.Count == 0 ? Start : end.Events[^1].At;
            foreach (var provider in "ABCDE".Select(letter => P(letter.ToString())))
            {
                end = end.Apply(new PersonRefused(at, provider)).Match(next => next, _ => end);
            }

            end.Outcome.IsNobodyLeft.ShouldBeTrue();
        }
    }

    [Property]
    public void The_record_of_any_procedure_replays_byte_for_byte_and_goes_on_as_the_same(byte plan, Step[] steps)
    {
        var end = End(plan, steps);
        var replay = ProcedureRecord.Replay(ProcedureRecord.Of(end).Bytes).Match(good => good, refusal => throw new InvalidOperationException(refusal.ToString()));
        replay.Differences.ShouldBeEmpty();
        Everything(replay.Procedure).ShouldBe(Everything(end));
    }

    public sealed record Step(byte Kind, byte Provider, byte Minutes, bool Guided);

    private static (ProcedureOutcome Outcome, ProviderId? Due, ValueList<PermittedEvent> Permitted, ValueList<ProviderPosition> Positions) Everything(Procedure procedure) =>
        (procedure.Outcome, procedure.Due, procedure.Permitted, procedure.Positions);

    internal static Procedure End(byte plan, Step[] steps) => Play(plan, steps).Last().Before;

    /// <summary>Each procedure that comes about, with the event that is tried on it and whether that was taken from what is permitted.</summary>
    private static IEnumerable<(Procedure Before, ProcedureEvent Tried, bool Permitted)> Play(byte plan, Step[] steps)
    {
        var procedure = Procedure.Begin(Plans[plan % Plans.Length], Package1, Start).AsT0;
        var at = Start;
        foreach (var step in steps)
        {
            at += Duration.FromMinutes(step.Minutes % 100);
            var permitted = Allowed(procedure, at).ToArray();
            var guided = step.Guided && permitted.Length > 0;
            var (kind, provider, moment) = guided
                ? permitted[step.Kind % permitted.Length]
                : (ProcedureEventKind.List.OrderBy(any => any.Value).ElementAt(step.Kind % ProcedureEventKind.List.Count), null, at);
            at = moment;
            var tried = Make(procedure, kind, at, provider ?? P(Providers[step.Provider % Providers.Length]), step);
            yield return (procedure, tried, guided && !procedure.Events.Contains(tried));
            procedure = procedure.Apply(tried).Match(next => next, _ => procedure);
        }

        yield return (procedure, new PersonRefused(at, P("Z")), false);
    }

    private static IEnumerable<(ProcedureEventKind Kind, ProviderId? Provider, Instant At)> Allowed(Procedure procedure, Instant at) =>
        from permitted in procedure.Permitted
        let moment = permitted.After is { } after && at <= after ? after + Duration.Epsilon : at
        where permitted.Until is null || moment <= permitted.Until
        from provider in permitted.Providers.Count == 0 ? [null] : permitted.Providers.Cast<ProviderId?>()
        select (permitted.Kind, provider, moment);

    private static bool Permits(Procedure procedure, ProcedureEvent tried) => procedure.Permitted.Any(permitted =>
        permitted.Kind == tried.Kind
        && (permitted.Providers.Count == 0 || permitted.Providers.Contains(tried.About!))
        && !(tried.At <= permitted.After)
        && !(tried.At > permitted.Until));

    private static ProcedureEvent Make(Procedure procedure, ProcedureEventKind kind, Instant at, ProviderId provider, Step step) => kind.Name switch
    {
        "offered" => new Offered(at, provider, null),
        "offered-to-all" => new OfferedToAll(at, null),
        "accepted" => new Accepted(at, provider, null),
        "declined" => new Declined(at, provider),
        "deadline-passed" => new DeadlinePassed(at),
        "invited" => new Invited(at, "SP-1", null),
        "offer-made" => new OfferMade(at, provider, ExactAmount.FromMoney(A.Money("80.00")) + ExactAmount.FromFractionOfPence(step.Minutes, 60), []),
        "offers-scored" => new OffersScored(at, Scored(procedure, step)),
        "offers-marked" => new OffersMarked(at, Scored(procedure, step).Select(one => new OfferMarks(
            one,
            [new(Competing.Continuity.Id, Fraction.Whole(step.Minutes % 6)), new(Competing.Outcomes.Id, Fraction.Whole(step.Kind % 6))])).ToValueList()),
        "directed" => new Directed(at, step.Guided ? P("A") : P(Providers[step.Minutes % Providers.Length]), provider),
        "person-chose" => new PersonChose(at, provider),
        "person-made-no-choice" => new PersonMadeNoChoice(at),
        "person-refused" => new PersonRefused(at, provider),
        "broker-chose" => new BrokerChose(at, Broker, provider, "suits"),
        "grounds-stated" => new GroundsStated(at, Broker, procedure.Outcome.Match(
            open => open.Stage.Route == ContractRoute.UserChoice
                ? new DirectAwardGrounds(new PersonsPreference(true, new(true, true, true, true)))
                : new DirectAwardGrounds(new ExceptionalNeed("signs", true)),
            _ => new DirectAwardGrounds(new ExceptionalNeed("signs", true)),
            _ => new DirectAwardGrounds(new ExceptionalNeed("signs", true)))),
        "stage-closed" => new StageClosed(at, Broker, "none suits"),
        "awarded" => new Awarded(at, Broker, provider),
        "offer-withdrawn" => new OfferWithdrawn(at, Broker, provider, "no answer for a week"),
        "overridden" => new Overridden(at, Broker, provider, "nearer"),
        _ => throw new InvalidOperationException(kind.Name),
    };

    private static ValueList<ProviderId> Scored(Procedure procedure, Step step) => procedure.Positions
        .Where(position => position.Response == ProviderResponse.Accepted)
        .Select(position => position.Provider)
        .OrderBy(provider => (provider.Value[0] + step.Minutes) % 7)
        .ToValueList();
}
