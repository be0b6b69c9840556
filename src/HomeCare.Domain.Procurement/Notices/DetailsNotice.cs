using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What is recorded of a contract details notice (section 53, regulation 33). Null means that it is not recorded.</summary>
public sealed record DetailsNotice
{
    /// <summary>The day it was published.</summary>
    public required LocalDate Published { get; init; }

    /// <summary>Whether it says that this is a framework under an open framework.</summary>
    public bool? SaysOpenFramework { get; init; }

    /// <summary>Whether it states the term.</summary>
    public bool? StatesTerm { get; init; }

    /// <summary>The identifier of the previous framework's procurement, as the notice states it.</summary>
    public ProcurementId? PreviousProcurement { get; init; }

    /// <summary>The end of the whole scheme, as the notice states it.</summary>
    public StatedDay? SchemeEnd { get; init; }

    /// <summary>Whether it confirms that the conflicts assessment has been revised (section 83).</summary>
    public bool? ConfirmsConflictsAssessment { get; init; }
}
