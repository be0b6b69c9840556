using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>One competition of a scheme and the framework that it leads to.</summary>
/// <remarks>
/// What is not recorded is null and is never derived, the award date least of all: it is the day the authority decided,
/// not the day of the notice, of a signature or of the first service. A date after the day of a check is a plan.
/// </remarks>
public sealed record Round
{
    /// <summary>The tender notice that began it.</summary>
    public TenderNotice? TenderNotice { get; init; }

    /// <summary>The last day for tenders.</summary>
    public LocalDate? TenderDeadline { get; init; }

    /// <summary>The day assessment summaries went to all assessed tenderers, at the same time.</summary>
    public LocalDate? AssessmentSummariesSent { get; init; }

    /// <summary>The day the authority decided to award: the clock of section 49. One for the whole round (ambiguity A5).</summary>
    public LocalDate? AwardDecidedOn { get; init; }

    /// <summary>How it was awarded.</summary>
    public AwardRoute? Route { get; init; }

    /// <summary>The contract award notice.</summary>
    public AwardNotice? AwardNotice { get; init; }

    /// <summary>The day the framework was entered into, where suppliers' own signatures are not recorded.</summary>
    public LocalDate? EnteredOn { get; init; }

    /// <summary>The first day on which it may be used.</summary>
    public LocalDate? TermStart { get; init; }

    /// <summary>The end of its term as stated, options to extend left out.</summary>
    public StatedDay? StatedEnd { get; init; }

    /// <summary>Options to extend and extensions made, in order.</summary>
    public ValueList<Extension> Extensions { get; init; } = [];

    /// <summary>The day it was ended early, or null.</summary>
    public LocalDate? TerminatedOn { get; init; }

    /// <summary>The contract details notice (section 53).</summary>
    public DetailsNotice? DetailsNotice { get; init; }

    /// <summary>The day a copy of the contract was published, where one is due.</summary>
    public LocalDate? ContractCopyPublished { get; init; }

    /// <summary>The day the contract termination notice was published, once it had expired or ended (section 80).</summary>
    public LocalDate? TerminationNoticePublished { get; init; }

    /// <summary>The day the authority decided to award nothing in this round, or null.</summary>
    public LocalDate? AbandonedOn { get; init; }

    /// <summary>The day the procurement termination notice was published, where nothing was awarded (section 55).</summary>
    public LocalDate? AbandonmentNoticePublished { get; init; }

    /// <summary>How many suppliers it may have, or null where that is not recorded.</summary>
    public SupplierLimit? Limit { get; init; }

    /// <summary>How many suppliers it was awarded to, where they are not all listed.</summary>
    public int? NumberAwarded { get; init; }

    /// <summary>The suppliers it was awarded to, as far as they are listed.</summary>
    public ValueList<Appointment> Appointments { get; init; } = [];

    /// <summary>The lots that were open in this round; none listed means all of them.</summary>
    public ValueList<LotId> Lots { get; init; } = [];

    /// <summary>The last day until which the records of the award are kept, or null where that is not recorded.</summary>
    public LocalDate? RecordsKeptUntil { get; init; }

    /// <summary>How many suppliers it was awarded to, as recorded or as listed; null when neither says.</summary>
    public int? SuppliersAwarded =>
        NumberAwarded ?? (Appointments.Count > 0 ? Appointments.Select(one => one.Supplier).Distinct().Count() : null);

    /// <summary>The end of the term with every extension and option; null when no end is stated.</summary>
    public StatedDay? EndWithExtensions => Extensions.Count > 0 ? StatedDay.On(Extensions.Max(one => one.NewEnd)) : StatedEnd;
}
