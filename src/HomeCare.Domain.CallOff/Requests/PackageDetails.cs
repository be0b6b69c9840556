using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>What is known of a package beyond what every package has. All of it is recorded; rules and rungs say what decides.</summary>
public sealed record PackageDetails
{
    /// <summary>Nothing more is known.</summary>
    public static PackageDetails None { get; } = new();

    /// <summary>The day the process of this call-off began, where that was before the decision; see <see cref="ExpirySaving"/>.</summary>
    public LocalDate? ProcessBegunOn { get; init; }

    /// <summary>The providers the person would have, in ordinal order; none for any. It decides only under <see cref="Gate.Choice"/> (K-17).</summary>
    public ValueList<ProviderId> Acceptable { get; init => field = InOrder(value); } = [];

    /// <summary>The providers the person refuses, in ordinal order. It decides only under <see cref="Gate.PersonsRefusal"/> (K-07).</summary>
    public ValueList<ProviderId> NotWanted { get; init => field = InOrder(value); } = [];

    /// <summary>The providers that the allocated worker confirmed as suitable, in ordinal order. It decides only under <see cref="Gate.WorkerConfirmed"/> (K-13).</summary>
    public ValueList<ProviderId> FoundSuitable { get; init => field = InOrder(value); } = [];

    /// <summary>The provider that cares for the person now, or null.</summary>
    public ProviderId? CurrentProvider { get; init; }

    /// <summary>Where the person lives, or null.</summary>
    public GridReference? Home { get; init; }

    /// <summary>
    /// Distances by the caller's own metric, such as by road, in ordinal order of the providers. Where one is given, no
    /// straight line is used for anybody, so that two metrics are never compared (K-03).
    /// </summary>
    public ValueList<ProviderDistance> Distances
    {
        get;
        init => field = (value ?? throw new ArgumentNullException(nameof(value))).OrderBy(distance => distance.Provider).ThenBy(distance => distance.Metres).ToValueList();
    } = [];

    /// <summary>Facts that the scheme's own rules look at, by name, in ordinal order of the names.</summary>
    public ValueList<Fact> Declarations { get; init => field = Declared.InOrder(value); } = [];

    private static ValueList<ProviderId> InOrder(ValueList<ProviderId> providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        return providers.Distinct().Order().ToValueList();
    }
}
