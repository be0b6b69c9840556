using System.Collections.Immutable;

namespace HomeCare.Domain.CallOff;

/// <summary>What the recorded events of a procedure add up to.</summary>
internal sealed partial record ProcedureState(
    ProcedurePlan Plan,
    CallOffBrief Brief,
    ImmutableArray<ValueList<ListedProvider>> Entrants,
    ImmutableDictionary<ProviderId, ProviderPosition> Positions,
    int Index,
    StageProgress Now,
    Placement? Placement)
{
    /// <summary>The last mini-competition that was scored by the published scoring.</summary>
    internal SettledCompetition? Competition { get; private init; }

    internal static ProcedureState Begin(ProcedurePlan plan, CallOffBrief brief) => new ProcedureState(
        plan,
        brief,
        [.. plan.Stages.Select(stage => EntrantsOf(stage, brief))],
        ImmutableDictionary<ProviderId, ProviderPosition>.Empty,
        0,
        StageProgress.None,
        null).Settled();

    internal bool IsOver => Index == Plan.Stages.Count;

    internal Stage Stage => Plan.Stages[Index];

    internal ProcedureOutcome Outcome => new(
        Placement is not null ? Placement
        : IsOver ? new NoProviderAvailable(Brief.Package, Entrants.SelectMany(places => places.Select(place => place.Provider)).Distinct().Count())
        : new StillOpen(Index + 1, Stage));

    /// <summary>The provider to which the award is due; null where nothing is due yet.</summary>
    internal ProviderId? Due => IsOver || Placement is not null || NeedsGrounds ? null : Stage.Approach.Match(
        _ => Open.FirstOrDefault()?.Provider,
        _ => Accepted.FirstOrDefault()?.Provider,
        _ => IsAnyAwaited ? null : Accepted.FirstOrDefault()?.Provider,
        competition => IsAnyAwaited ? null : BestOf(competition),
        _ => Accepted.FirstOrDefault()?.Provider,
        _ => Chosen ?? (Now.NoChoice ? Open.OrderBy(place => place.WeeklyCost).FirstOrDefault()?.Provider : null),
        _ => Chosen);

    internal bool NeedsGrounds => Stage.Route.NeedsGrounds && !Now.HasGrounds;

    /// <summary>Those of the current stage who are not out.</summary>
    internal IEnumerable<ListedProvider> Open => Entrants[Index].Where(place => !IsOut(place.Provider));

    internal IEnumerable<ListedProvider> Accepted => Open.Where(place => ResponseOf(place.Provider) == ProviderResponse.Accepted);

    internal IEnumerable<ListedProvider> Awaited => Open.Where(place => ResponseOf(place.Provider) == ProviderResponse.Awaited);

    internal bool IsAnyAwaited => Awaited.Any();

    internal ProviderId? Chosen => Now.Chosen is { } chosen && !IsOut(chosen) ? chosen : null;

    internal ProviderPosition? PositionOf(ProviderId provider) => Positions.GetValueOrDefault(provider);

    internal ProviderResponse? ResponseOf(ProviderId provider) => PositionOf(provider)?.Response;

    internal bool IsOut(ProviderId provider) => PositionOf(provider) is { IsOut: true };

    internal bool IsListed(ProviderId provider) => Brief.Lists.Any(list => list.Places.Any(place => place.Provider == provider));

    internal ListedProvider? EntrantOf(int stage, ProviderId provider) => Entrants[stage].FirstOrDefault(place => place.Provider == provider);

    internal bool IsWithinBudget(ListedProvider place) => place.WeeklyCost <= Brief.PersonalBudget;

    /// <summary>The same, moved on past every stage that nobody is left in.</summary>
    private ProcedureState Settled()
    {
        var state = this;
        while (!state.IsOver && !state.Open.Any())
        {
            state = state with { Index = state.Index + 1, Now = StageProgress.None };
        }

        return state;
    }

    private ProviderId? BestOf(InviteOffers competition)
    {
        var standing = Accepted.Select(place => place.Provider).ToHashSet();
        return competition.Best == BestOffer.LowestCost
            ? Accepted.OrderBy(place => PositionOf(place.Provider)!.Offer).FirstOrDefault()?.Provider
            : Now.Scored?.FirstOrDefault(standing.Contains);
    }

    private static ValueList<ListedProvider> EntrantsOf(Stage stage, CallOffBrief brief)
    {
        var able = brief.Lists.First(list => list.Tier == stage.Tier).Places.Where(place => stage.Requires.All(place.Declared.Contains));
        return stage.Entry == StageEntry.WholeList
            ? able.ToValueList()
            : able
                .Select(place => (Place: place, Left: brief.Blocks!.Of(place.Provider)!.Remaining))
                .Where(lead => lead.Left > Fraction.Zero)
                .OrderByDescending(lead => lead.Left)
                .Select(lead => lead.Place)
                .ToValueList();
    }
}
