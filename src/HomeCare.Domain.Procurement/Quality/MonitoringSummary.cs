using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>How many providers were found compliant, of which base: the base is always said with the share.</summary>
/// <param name="Providers">The providers, in ordinal order.</param>
public sealed record MonitoringSummary(ValueList<MonitoredProvider> Providers)
{
    /// <summary>A summary of all providers, or of those on one basis.</summary>
    /// <param name="providers">The providers, in any order.</param>
    /// <returns>The summary, or a refusal <c>duplicate-provider</c> for each one that is listed twice.</returns>
    public static OneOf<MonitoringSummary, ValueList<Refusal>> Of(IEnumerable<MonitoredProvider> providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        var ordered = providers.OrderBy(one => one.Provider).ToValueList();
        var twice = ordered.GroupBy(one => one.Provider).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();
        return twice.Length > 0
            ? twice.Select(id => new Refusal("duplicate-provider", $"provider {id} is listed twice: list a provider once", [new("provider", id.Value)])).ToValueList()
            : new MonitoringSummary(ordered);
    }

    /// <summary>The providers on one basis.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>Their summary.</returns>
    public MonitoringSummary On(ContractBasis basis) => new(Providers.Where(one => one.Basis == basis).ToValueList());

    /// <summary>How many last visits found this.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The number.</returns>
    public int Count(VisitOutcome outcome) => Providers.Count(one => one.LastVisit == outcome);

    /// <summary>The share of an outcome among these providers, exactly; null where there are none.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The share, from 0 to 1.</returns>
    public Fraction? Share(VisitOutcome outcome) => Providers.Count == 0 ? null : Fraction.Of(Count(outcome), Providers.Count);
}
