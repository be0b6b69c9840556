using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A supplier to whom a framework was awarded, and on what.</summary>
public sealed record Appointment
{
    /// <summary>The supplier.</summary>
    public required ProviderId Supplier { get; init; }

    /// <summary>What it was awarded on.</summary>
    public required AwardBasis Basis { get; init; }

    /// <summary>Its status on the day of the award; null when none is recorded.</summary>
    public SupplierStatus? Status { get; init; }

    /// <summary>The lots it was awarded; none listed means every lot of the round.</summary>
    public ValueList<LotId> Lots { get; init; } = [];

    /// <summary>For an award on an earlier tender: the round, from 1, that the tender was made in.</summary>
    public int? TenderRound { get; init; }

    /// <summary>For an award on an earlier tender: how it was assessed (ambiguity A8).</summary>
    public EarlierTenderAssessment? Assessment { get; init; }

    /// <summary>An award date of its own, where the record has one; see ambiguity A5.</summary>
    public LocalDate? AwardDecidedOn { get; init; }

    /// <summary>The day it signed, where that is recorded (ambiguity A23).</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The supplier that it took over from, where it is a successor (Schedule 8 paragraph 9).</summary>
    public ProviderId? SucceedsTo { get; init; }

    /// <summary>The day the contract passed to it, where it is a successor.</summary>
    public LocalDate? NovatedOn { get; init; }

    /// <summary>The first day on which it was no longer party to the framework, or null.</summary>
    public LocalDate? LeftOn { get; init; }

    /// <summary>The day a contract termination notice was published for its leaving, where one was (ambiguity A21).</summary>
    public LocalDate? LeavingNoticePublished { get; init; }
}
