using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>A council's scheme for buying home care or day services, as cited data: a composition of policies.</summary>
/// <remarks>
/// <para>One scheme has what another has not. A list is empty where the scheme has none; a single policy is a
/// <see cref="SchemePart{T}"/>, which is not part of the scheme unless it is set. What the documents speak of and do not print is
/// <em>not yet set</em>, and nothing is put in its place.</para>
/// <para>The schemes of the sources are in <see cref="PublishedSchemes"/>. A council composes its own in the same way, or from one of
/// them: <c>scheme with { … }</c>.</para>
/// </remarks>
public sealed partial record Scheme
{
    private static readonly Gazetteer NoPlaces = Gazetteer.Create([], [], []).AsT0;

    /// <summary>What the scheme is called.</summary>
    public required SchemeId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>The authority's name.</summary>
    public required string AuthorityName { get; init; }

    /// <summary>The authority's area.</summary>
    public required GssCode Authority { get; init; }

    /// <summary>The bodies that commission with the authority.</summary>
    public ValueList<Cited<string>> Partners { get; init; } = [];

    /// <summary>Who pays beside the authority, and for what.</summary>
    public ValueList<Cited<string>> Funders { get; init; } = [];

    /// <summary>The document the scheme is taken from.</summary>
    public required Source Source { get; init; }

    /// <summary>What its documents say of it as a framework, to be checked against the Procurement Act 2023.</summary>
    public required FrameworkScheme Framework { get; init; }

    /// <summary>When it begins and ends by its documents, and how it may be extended.</summary>
    public required SchemePeriod Period { get; init; }

    /// <summary>The clock of section 49, which begins with the first award: of an open framework under the Act only.</summary>
    public SchemePart<FrameworkTerm> StatutoryTerm { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>How it re-opens to new providers.</summary>
    public SchemePart<ReopeningTerms> Reopening { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>What it is estimated to cost over its whole term.</summary>
    public SchemePart<Money> EstimatedSpend { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>Its lots, and how a package of each is called off.</summary>
    public ValueList<LotCallOff> Lots { get; init; } = [];

    /// <summary>The lots that it let again by themselves.</summary>
    public ValueList<ReprocuredLot> ReprocuredLots { get; init; } = [];

    /// <summary>Its delivery zones, or areas.</summary>
    public ValueList<Zone> Zones { get; init; } = [];

    /// <summary>Its places, by day: what they are called, in which zones they lie, and the bands it publishes. Empty by default.</summary>
    public Gazetteer Gazetteer { get; init; } = NoPlaces;

    /// <summary>The parishes whose band it changes, row by row as it prints them.</summary>
    public ValueList<BandChange> BandChanges { get; init; } = [];

    /// <summary>The roles of providers, in the order in which they are asked where the scheme has one.</summary>
    public ValueList<SchemeRole> Roles { get; init; } = [];

    /// <summary>How many providers it may have.</summary>
    public SchemePart<SupplierLimit> SupplierLimit { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>How many providers each zone needs.</summary>
    public SchemePart<ZoneMinimum> ProvidersInEachZone { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>The hours that a lead provider is guaranteed.</summary>
    public SchemePart<BlockHours> GuaranteedBlock { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>What its documents count: providers, services, people.</summary>
    public ValueList<PrintedFigure> Counts { get; init; } = [];

    /// <summary>How bidders for a place are evaluated.</summary>
    public SchemePart<EvaluationTerms> Evaluation { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>The prices that the authority sets.</summary>
    public SchemePart<PriceBook> Prices { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>What bidders price, and within which limits.</summary>
    public SchemePart<BidSchedule> Bids { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>The average hourly rate that its documents print.</summary>
    public SchemePart<HourlyRate> AverageRate { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>How visits on days are priced.</summary>
    public SchemePart<VisitTerms> VisitTerms { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>The bands and ranges by which providers of visits are ranked: of a scheme that calls off by cost.</summary>
    public SchemePart<HomeCarePricing> RankedPricing { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>What may be commissioned as a day of a day service.</summary>
    public SchemePart<DayServiceTerms> DayServices { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>What the bands of day services may become in the scheme that follows.</summary>
    public SchemePart<BandSuccessions> Successions { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>How packages of day services are called off by cost, lot by lot.</summary>
    public ValueList<DayServiceCallOffTerms> DayServiceCallOffs { get; init; } = [];

    /// <summary>The needs it names, and the capabilities that meet them.</summary>
    public ValueList<Capability> Capabilities { get; init; } = [];

    /// <summary>What a provider must meet to have a package of visits.</summary>
    public ValueList<EligibilityRule> Eligibility { get; init; } = [];

    /// <summary>What decides between equal costs of visits, in order, before the draw.</summary>
    public ValueList<Rung> Rungs { get; init; } = [];

    /// <summary>How packages are placed, procedure by procedure.</summary>
    public ValueList<PublishedProcedure> Procedures { get; init; } = [];

    /// <summary>What providers are paid when care does not happen.</summary>
    public SchemePart<Absences.AbsencePolicy> Absences { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>By what prices are uplifted.</summary>
    public SchemePart<UpliftTerms> Uplift { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>Interim contracts with providers that are not on the framework.</summary>
    public SchemePart<InterimTerms> InterimContracts { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>What becomes of the packages of providers that are not appointed.</summary>
    public SchemePart<IncumbentTerms> Incumbents { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>Direct payments beside what the authority commissions.</summary>
    public SchemePart<DirectPaymentTerms> DirectPayments { get; init; } = new(NotInScheme.NotSpokenOf);

    /// <summary>The clock of section 49, of a scheme that is known to have one; see <see cref="StatutoryTerm"/> for others.</summary>
    /// <exception cref="InvalidOperationException">The scheme has none.</exception>
    public FrameworkTerm Term => StatutoryTerm.AsT0.Value;

    /// <summary>The bands and ranges of a scheme that is known to rank providers of visits by cost; see <see cref="RankedPricing"/> for others.</summary>
    /// <exception cref="InvalidOperationException">The scheme does not.</exception>
    public HomeCarePricing Pricing => RankedPricing.AsT0.Value;

    /// <summary>The title and the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Title} ({Id})";
}
