using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Schemes;

/// <summary>Home Care for Leicestershire 2026: an open framework for home care, Continuing Health Care and live-in care.</summary>
/// <remarks>
/// <para>Taken from the report to Leicestershire County Council's Cabinet of 12 September 2025. Every value carries the
/// id of the paragraph it comes from. What the report speaks of and does not print (the floors, the range of the sessional
/// rate, the award date) is <em>not yet set</em>; what the tender later published replaces it.</para>
/// <para>The report publishes no ladder of rungs for equal costs. <see cref="Rungs"/> is this library's default and says
/// so; an authority puts its own published ladder in its place.</para>
/// </remarks>
public static partial class LeicestershireHomeCare2026
{
    /// <summary>The report the scheme is taken from.</summary>
    public static Source Source => Reports.HomeCare2025.Source;

    /// <summary>The library's default ladder: the better rating, then fewer hours already awarded; then the draw.</summary>
    public static ValueList<Rung> Rungs { get; } = [Rung.HigherRating, Rung.FewerHoursAwarded];

    /// <summary>The scheme.</summary>
    public static Scheme Scheme => Whole.Scheme;

    private const string Title = "Home Care for Leicestershire 2026";

    private static Citation Paragraph(int number, string id) => Reports.HomeCare2025.Paragraph(PlainText.Of(number), id);

    // A class of its own: the order in which the fields of a class in several files are set is not defined.
    private static class Whole
    {
        internal static Scheme Scheme { get; } = new()
        {
            Id = new("hcl-2026"),
            Title = Title,
            AuthorityName = "Leicestershire County Council",
            Authority = new("E10000018"),
            Partners = [new("the Integrated Care Board, once it has agreed to join", Paragraph(111, "111"))],
            Funders = [new("Health, towards live-in and 24-hour care", Paragraph(63, "063c"))],
            Source = Source,
            Framework = Framework(),
            Period = Period(),
            StatutoryTerm = SchemePart.Of(Term(), Paragraph(48, "048b")),
            Reopening = SchemePart.Of(new ReopeningTerms(ReopeningBasis.Planned, Scope: null), Paragraph(52, "052a")),
            EstimatedSpend = new(EstimatedSpend),
            Lots = Lots(),
            Zones = Zones(),
            Gazetteer = Places(),
            BandChanges = BandChanges(),
            SupplierLimit = new(SupplierLimit),
            ProvidersInEachZone = SchemePart.Of(new ZoneMinimum(MaintenanceLot, 2), Paragraph(43, "043d")),
            Evaluation = SchemePart.Of(Evaluation(), Paragraph(58, "058a")),
            Prices = new(new NotInScheme("providers bid their prices", Paragraph(72, "072"))),
            Bids = SchemePart.Of(Bids, Paragraph(73, "073")),
            VisitTerms = SchemePart.Of(VisitTerms, Paragraph(61, "061a")),
            RankedPricing = SchemePart.Of(Pricing(), Paragraph(73, "073")),
            Capabilities = Capabilities(),
            Eligibility = Eligibility(),
            Rungs = Rungs,
            Procedures = [PublishedProcedures.HomeCare2026, PublishedProcedures.HomeCare2026LiveIn],
            Absences = SchemePart.Of(Absences, Reports.CommunityLifeChoices2025.Paragraph("69", "069c")),
            Uplift = LeicestershireUplifts.OfHomeCare,
            Incumbents = SchemePart.Of(Incumbents(), Paragraph(59, "059a")),
            DirectPayments = SchemePart.Of(
                new DirectPaymentTerms("to stay with a provider that is not on the framework, from the review on", Capped: null, IndividualServiceFunds: null),
                Paragraph(59, "059c")),
        };
    }
}
