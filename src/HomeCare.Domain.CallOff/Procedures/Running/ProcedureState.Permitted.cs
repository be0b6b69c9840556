namespace HomeCare.Domain.CallOff;

internal sealed partial record ProcedureState
{
    /// <summary>Everything that may come next, in the order of the kinds.</summary>
    internal ValueList<PermittedEvent> Permitted => IsOver || Placement is not null
        ? []
        : All().OrderBy(permitted => permitted.Kind.Value).ToValueList();

    private IEnumerable<PermittedEvent> All()
    {
        if (NeedsGrounds)
        {
            yield return AtOnce(ProcedureEventKind.GroundsStated);
        }
        else
        {
            foreach (var permitted in InStage())
            {
                yield return permitted;
            }
        }

        if (Awaited.Select(place => PositionOf(place.Provider)!).ToArray() is { Length: > 0 } awaited)
        {
            var until = awaited[0].RespondBy;
            var providers = awaited.Select(position => position.Provider).ToValueList();
            yield return new(Stage.Approach.IsT3 ? ProcedureEventKind.OfferMade : ProcedureEventKind.Accepted, providers, null, until);
            yield return new(ProcedureEventKind.Declined, providers, null, until);
            if (until is not null)
            {
                yield return new(ProcedureEventKind.DeadlinePassed, [], until, null);
            }
            else if (Plan.Override != BrokerOverride.Never)
            {
                yield return new(ProcedureEventKind.OfferWithdrawn, providers, null, null);
            }
        }

        var withdrawing = Due is { } first && PositionOf(first) is null ? [first] : Accepted.Select(place => place.Provider).ToValueList();
        if (withdrawing.Count > 0)
        {
            yield return new(ProcedureEventKind.Declined, withdrawing, null, null);
        }

        if (Brief.Lists.SelectMany(list => list.Places).Select(place => place.Provider).Distinct().Where(provider => ResponseOf(provider) != ProviderResponse.RefusedByPerson).ToValueList() is { Count: > 0 } refusable)
        {
            yield return new(ProcedureEventKind.PersonRefused, refusable, null, null);
        }

        if (MayBeClosed && !IsAnyAwaited && Due is null)
        {
            yield return AtOnce(ProcedureEventKind.StageClosed);
        }

        if (Due is { } due)
        {
            yield return AtOnce(ProcedureEventKind.Awarded, due);
        }

        if (MayOverrideTo.ToValueList() is { Count: > 0 } others)
        {
            yield return new(ProcedureEventKind.Overridden, others, null, null);
        }
    }

    private IEnumerable<PermittedEvent> InStage() => Stage.Approach.Match(
        _ => [],
        _ => IsAnyAwaited || Accepted.Any() ? [] : [AtOnce(ProcedureEventKind.Offered, Open.First().Provider)],
        _ => Now.AllAsked ? [] : [AtOnce(ProcedureEventKind.OfferedToAll)],
        competition => Now.AllAsked
            ? competition.Scores is { } scores && Now.Scored is null && !IsAnyAwaited ? [AtOnce(scores)] : []
            : [AtOnce(ProcedureEventKind.Invited)],
        direction => !Leads(direction).Any() || (Chosen is { } directed && PositionOf(directed) is not null)
            ? []
            : Choosable(ProcedureEventKind.Directed, Open).Concat(Chosen is { } asked ? [AtOnce(ProcedureEventKind.Offered, asked)] : []),
        _ => Choosable(ProcedureEventKind.PersonChose, Open.Where(IsWithinBudget))
            .Concat(Chosen is null && !Now.NoChoice ? [AtOnce(ProcedureEventKind.PersonMadeNoChoice)] : []),
        _ => Choosable(ProcedureEventKind.BrokerChose, Open));

    private IEnumerable<PermittedEvent> Choosable(ProcedureEventKind kind, IEnumerable<ListedProvider> places) =>
        places.Select(place => place.Provider).Where(provider => provider != Chosen).ToValueList() is { Count: > 0 } others
            ? [new(kind, others, null, null)]
            : [];

    private static PermittedEvent AtOnce(ProcedureEventKind kind, params ReadOnlySpan<ProviderId> providers) => new(kind, [.. providers], null, null);
}
