using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What is recorded of a tender notice (section 21, regulation 20). Null means that it is not recorded.</summary>
public sealed record TenderNotice
{
    /// <summary>The day it was published.</summary>
    public required LocalDate Published { get; init; }

    /// <summary>The identifier of the procurement.</summary>
    public ProcurementId? Procurement { get; init; }

    /// <summary>The identifier of the previous framework's procurement, as the notice states it.</summary>
    public ProcurementId? PreviousProcurement { get; init; }

    /// <summary>Whether it says that this is a framework under an open framework.</summary>
    public bool? SaysOpenFramework { get; init; }

    /// <summary>When the whole scheme is estimated to end.</summary>
    public StatedDay? SchemeEnd { get; init; }

    /// <summary>Whether it states the number of suppliers: one, a maximum, or no limit.</summary>
    public bool? StatesSupplierNumbers { get; init; }

    /// <summary>Whether it states how suppliers are selected for a call-off.</summary>
    public bool? StatesSelectionProcess { get; init; }

    /// <summary>Whether it states the term.</summary>
    public bool? StatesTerm { get; init; }

    /// <summary>Whether it gives the reasons for a term of more than four years (section 47(3)).</summary>
    public bool? StatesReasonsForLongerTerm { get; init; }

    /// <summary>Whether it states the authorities entitled to use the framework.</summary>
    public bool? StatesAuthorities { get; init; }

    /// <summary>Whether it confirms that a conflicts assessment has been prepared (section 83).</summary>
    public bool? ConfirmsConflictsAssessment { get; init; }

    /// <summary>The maximum term for which it reserves the contract to public service mutuals (section 33), in months; null when not reserved.</summary>
    public int? ReservedForMutualsMonths { get; init; }
}
