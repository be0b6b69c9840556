using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A judgement that the Act leaves to people, as they recorded it. It is asked for where a rule needs it, and never computed.</summary>
public sealed record RecordedDecision
{
    /// <summary>The question.</summary>
    public required DecisionTopic Topic { get; init; }

    /// <summary>The answer to the question of the topic.</summary>
    public required bool Answer { get; init; }

    /// <summary>Why, in the authority's words.</summary>
    public required string Reasons { get; init; }

    /// <summary>The day it was decided.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>The round it is about, from 1; null when it is about the whole scheme.</summary>
    public int? Round { get; init; }

    /// <summary>The lot it is about, or null.</summary>
    public LotId? Lot { get; init; }

    /// <summary>The call-off it is about, or null.</summary>
    public PackageReference? CallOff { get; init; }
}
