using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A scheme of one or more frameworks as dated facts and decisions: what the rules of the Procurement Act 2023 are checked on.</summary>
/// <remarks>
/// Null and empty mean that nothing is recorded, and nothing is put in its place: a rule that needs it says so.
/// <see cref="Faults"/> says whether the facts can stand together at all.
/// </remarks>
public sealed partial record FrameworkScheme
{
    /// <summary>What the scheme is called.</summary>
    public required SchemeId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of framework the authority let it as.</summary>
    public required FrameworkKind Kind { get; init; }

    /// <summary>The day the procurement was begun: the contract notice was submitted or the tender notice published (KIND-08).</summary>
    public LocalDate? ProcedureBegan { get; init; }

    /// <summary>
    /// The last day that the record tells of, such as that of the report it is taken from; null for a record that is kept to this
    /// day. What was not done by then counts as not done; of what came after nothing is known, and nothing is found.
    /// </summary>
    public LocalDate? RecordedUntil { get; init; }

    /// <summary>The end of the whole scheme as it states it.</summary>
    public StatedDay? StatedEnd { get; init; }

    /// <summary>Whether its terms let a call-off begun before a framework expires be awarded after (section 49(3)).</summary>
    public bool? SavesCallOffsInProgress { get; init; }

    /// <summary>Whether it sets out its core terms and an objective mechanism that selects a supplier (section 45(4)(b)).</summary>
    public bool? HasCoreTermsAndMechanism { get; init; }

    /// <summary>Whether its terms promise existing suppliers that they are carried over at a re-opening (EX-05).</summary>
    public bool? PromisesCarryOver { get; init; }

    /// <summary>The estimated value of the whole scheme including VAT; null when it cannot be estimated (KIND-06).</summary>
    public Money? EstimatedValue { get; init; }

    /// <summary>The same estimate without VAT, where it is recorded; equal where the services are exempt (KIND-07).</summary>
    public Money? EstimatedValueWithoutVat { get; init; }

    /// <summary>What was spent under it so far, including VAT.</summary>
    public Money? Spent { get; init; }

    /// <summary>What it buys, by classification code.</summary>
    public ValueList<ServiceValue> Services { get; init; } = [];

    /// <summary>Of a mixed procurement, the lifetime value of the health services, including VAT; null when it buys none (HC-01).</summary>
    public Money? HealthServicesValue { get; init; }

    /// <summary>Its lots.</summary>
    public ValueList<FrameworkLot> Lots { get; init; } = [];

    /// <summary>Its rounds of award, in order.</summary>
    public ValueList<Round> Rounds { get; init; } = [];

    /// <summary>The re-openings planned and the limits the authority sets itself, or null where there are none.</summary>
    public ReopeningPlan? Reopening { get; init; }

    /// <summary>Contracts awarded under it.</summary>
    public ValueList<CallOffAward> CallOffs { get; init; } = [];

    /// <summary>Decisions on suppliers that are or may be excluded.</summary>
    public ValueList<ExclusionDecision> Exclusions { get; init; } = [];

    /// <summary>Changes made while it runs.</summary>
    public ValueList<Modification> Modifications { get; init; } = [];

    /// <summary>Judgements that people made and recorded.</summary>
    public ValueList<RecordedDecision> Decisions { get; init; } = [];

    /// <summary>Successor authorities.</summary>
    public ValueList<AuthorityChange> AuthorityChanges { get; init; } = [];

    /// <summary>How the points that the Act leaves open are read.</summary>
    public LegalReadings Readings { get; init; } = LegalReadings.Default;
}
