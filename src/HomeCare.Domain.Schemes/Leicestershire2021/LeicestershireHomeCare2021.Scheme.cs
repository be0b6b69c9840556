using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2021
{
    private const string Title = "Home Care for Leicestershire 2021";

    /// <summary>The scheme.</summary>
    public static Scheme Scheme => Whole.Scheme;

    private static LotId HomeCareLot => new("home-care");

    private static LotId ContinuingHealthCareLot => new("continuing-health-care");

    // A class of its own: the order in which the fields of a class in several files are set is not defined.
    private static class Whole
    {
        internal static Scheme Scheme { get; } = new()
        {
            Id = new("hcl-2021"),
            Title = Title,
            AuthorityName = "Leicestershire County Council",
            Authority = new("E10000018"),
            Partners = [new("the county's clinical commissioning groups", Paragraph("3", "003a"))],
            Funders = [new("Health, for people with Continuing Health Care", Paragraph("13", "013a"))],
            Source = Source,
            Framework = Framework(),
            Period = Period(),
            Reopening = SchemePart.Of(
                new ReopeningTerms(ReopeningBasis.Discretionary, new(ReopeningScope.NamedZones, Paragraph("17", "017b"))), Paragraph("17", "017a")),
            Lots = Lots(),
            Zones = Zones(),
            Gazetteer = LeicestershireHomeCare2026.Scheme.Gazetteer,
            Roles = [new(LotRole.Contingency, [new(HomeCareLot, null)], ExactlyInEach: null, TermsOf: null, Paragraph("15", "015b"))],
            SupplierLimit = SchemePart.Of(Procurement.SupplierLimit.Unlimited, Paragraph("7", "007c")),
            ProvidersInEachZone = SchemePart.Of(new ZoneMinimum(HomeCareLot, 2), Paragraph("7", "007c")),
            Counts =
            [
                HomeCareFigures2021.Passed, HomeCareFigures2021.Existing, HomeCareFigures2021.New, ContinuingHealthCareProviders,
                HomeCareFigures2025.Appointed, HomeCareFigures2025.Exited,
            ],
            Evaluation = SchemePart.Of(
                new EvaluationTerms([new("seven method statements", Paragraph("8", "008c"))], MainWeight: null, Weights: null), Paragraph("9", "009a")),
            Prices = SchemePart.Of(Prices, PricesAreFixed.Citation),
            Bids = new(new NotInScheme("the authority sets the prices", PricesAreFixed.Citation)),
            VisitTerms = SchemePart.Of(VisitTerms, Reports.HomeCare2025.Paragraph("41", "041a")),
            Procedures = [PublishedProcedures.HomeCare2021],
            Uplift = LeicestershireUplifts.OfHomeCare,
            InterimContracts = SchemePart.Of(new InterimTerms(HomeCareDates2021.InterimMonths.Value), HomeCareDates2021.InterimMonths.Citation),
            Incumbents = SchemePart.Of(
                new IncumbentTerms(new("the end of an interim contract, where possible", Paragraph("11", "011")), Price: null, Afterwards: []), Paragraph("11", "011")),
        };
    }
}
