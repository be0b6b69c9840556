namespace HomeCare.Domain.CallOff;

/// <summary>
/// One step of a published procedure: a tier of providers, and how one of them is found. It is over when every provider that takes part has
/// declined, stayed silent past the deadline, been refused by the person or had its offer taken back, or when none takes part at all.
/// </summary>
/// <param name="Tier">The tier whose list is used.</param>
/// <param name="Approach">How a provider is found.</param>
public sealed record Stage(TierId Tier, Approach Approach)
{
    /// <summary>What kind of contract it awards; a call-off by default.</summary>
    public ContractRoute Route { get; init; } = ContractRoute.CallOff;

    /// <summary>Who of the tier takes part; the whole list by default.</summary>
    public StageEntry Entry { get; init; } = StageEntry.WholeList;

    /// <summary>What must be declared of a provider on the list so that it takes part, each by its exact name and value; nothing by default.</summary>
    public ValueList<Fact> Requires { get; init; } = [];

    /// <summary>The most providers that the tier may have, or null for no limit.</summary>
    public int? MostProviders { get; init; }
}
