using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A recorded decision about a supplier that is, or may be, excluded or excludable. Whether it is, is not computed.</summary>
public sealed record ExclusionDecision
{
    /// <summary>The supplier.</summary>
    public required ProviderId Supplier { get; init; }

    /// <summary>Its status as the authority determined it.</summary>
    public required SupplierStatus Status { get; init; }

    /// <summary>What the authority did.</summary>
    public required ExclusionAct Act { get; init; }

    /// <summary>The day it did so.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>Why, in the authority's words; null when no reasons are recorded.</summary>
    public string? Reasons { get; init; }

    /// <summary>Whether the status rests on the debarment list alone, so that no representations need be asked for (section 58(2)).</summary>
    public bool OnDebarmentListAlone { get; init; }

    /// <summary>The day the supplier was given the chance to make representations and give evidence, or null.</summary>
    public LocalDate? RepresentationsInvited { get; init; }

    /// <summary>Whether the status rests only on an associated person or a sub-contractor, who could be replaced.</summary>
    public bool BecauseOfAnotherAlone { get; init; }

    /// <summary>The day the supplier was given the chance to replace that person, or null.</summary>
    public LocalDate? ReplacementOffered { get; init; }

    /// <summary>Whether it became excludable since the award, on new or different circumstances, or on newly discovered ones (section 48(2)).</summary>
    public bool? NewSinceAward { get; init; }

    /// <summary>The day a Minister was notified (section 59), or null.</summary>
    public LocalDate? MinisterNotified { get; init; }

    /// <summary>The day the supplier was given notice that its contract would end (section 78(7)), or null.</summary>
    public LocalDate? NoticeGiven { get; init; }
}
