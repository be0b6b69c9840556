using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>What is known of a provider beyond what every candidate has.</summary>
public sealed record CandidateDetails
{
    /// <summary>Nothing more is known.</summary>
    public static CandidateDetails None { get; } = new();

    /// <summary>The day it last had a package awarded, or null for never.</summary>
    public LocalDate? LastAwardedOn { get; init; }

    /// <summary>Its quality score in the tender, in the tender's own unit, or null where it has none.</summary>
    public Fraction? TenderQuality { get; init; }

    /// <summary>Where it works from, or null where that is not known.</summary>
    public GridReference? Base { get; init; }

    /// <summary>Facts that the scheme's own rules look at, by name, in ordinal order of the names.</summary>
    public ValueList<Fact> Declarations { get; init => field = Declared.InOrder(value); } = [];
}
