using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What is recorded of a contract awarded under a framework. Null means that it is not recorded.</summary>
public sealed record CallOffAward
{
    /// <summary>What the authority calls it; never a person's name.</summary>
    public required PackageReference Reference { get; init; }

    /// <summary>The day it was awarded.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>The day its selection process began, which section 49(3) may save.</summary>
    public LocalDate? ProcessBegan { get; init; }

    /// <summary>The supplier.</summary>
    public required ProviderId Supplier { get; init; }

    /// <summary>The supplier's status on that day.</summary>
    public SupplierStatus? Status { get; init; }

    /// <summary>The lot.</summary>
    public LotId? Lot { get; init; }

    /// <summary>With or without a competition between members.</summary>
    public CallOffMethod? Method { get; init; }

    /// <summary>Whether the method was one that the scheme had published.</summary>
    public bool? FollowsPublishedMethod { get; init; }

    /// <summary>Whether the authority is one that the framework may be used by.</summary>
    public bool? ByEntitledAuthority { get; init; }

    /// <summary>Whether what was awarded is itself a framework.</summary>
    public bool IsFramework { get; init; }

    /// <summary>What it is worth.</summary>
    public CallOffValue? Value { get; init; }

    /// <summary>Whether it goes on with care of one person that was divided into several awards (CALL-07).</summary>
    public bool DividesOnePersonsCare { get; init; }

    /// <summary>Whether the terms forbid the authority to ask for more information before award (CALL-08).</summary>
    public bool? ForbidsFurtherInformation { get; init; }

    /// <summary>The supplier's fee as hundredths of a per cent of the estimated value; null when there is none.</summary>
    public int? FeeBasisPoints { get; init; }

    /// <summary>The day the contract was entered into.</summary>
    public LocalDate? EnteredOn { get; init; }

    /// <summary>The last day of the contract, or null while it has no end.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>The day its award notice was published, where one is due.</summary>
    public LocalDate? AwardNoticePublished { get; init; }

    /// <summary>The day its details notice was published, where one is due.</summary>
    public LocalDate? DetailsNoticePublished { get; init; }

    /// <summary>What is recorded for a direct award by the person's choice, outside the framework (Schedule 5 paragraphs 15 to 17).</summary>
    public UserChoice? UserChoice { get; init; }

    /// <summary>The day an invoice was received and the day it was paid, for each.</summary>
    public ValueList<InvoicePaid> Invoices { get; init; } = [];
}
