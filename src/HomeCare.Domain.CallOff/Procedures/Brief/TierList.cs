namespace HomeCare.Domain.CallOff;

/// <summary>The providers of a tier that are able to take one package, the best first.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Places">The providers, in the order in which the procedure turns to them; none where nobody is able.</param>
public sealed record TierList(TierId Tier, ValueList<ListedProvider> Places)
{
    /// <summary>The eligible candidates of a ranking, in its order and with their weekly costs.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="ranking">The ranking.</param>
    /// <returns>The list.</returns>
    public static TierList Of(TierId tier, Ranking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new(tier, ranking.Offers.Select(offer => new ListedProvider(offer.Candidate.Id) { WeeklyCost = offer.Cost.Total }).ToValueList());
    }

    /// <summary>The same list with only some of its providers: those that have the role of the tier.</summary>
    /// <param name="providers">The providers to keep; others than those on the list change nothing.</param>
    /// <returns>The list, in the same order.</returns>
    public TierList Only(IEnumerable<ProviderId> providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        var kept = providers.ToHashSet();
        return this with { Places = Places.Where(place => kept.Contains(place.Provider)).ToValueList() };
    }
}
