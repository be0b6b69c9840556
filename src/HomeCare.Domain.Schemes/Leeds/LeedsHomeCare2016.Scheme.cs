using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeedsHomeCare2016
{
    private const string Title = "Leeds home care 2016";

    /// <summary>The scheme, as it was proposed.</summary>
    public static Scheme Scheme => Whole.Scheme;

    private static LotId HomeCareLot => new("home-care");

    // The report does not name the areas: the numbers are this library's.
    private static ValueList<Zone> Areas() => Enumerable.Range(1, 3).Select(number => PlainText.Of(number)).Select(number => new Zone(
        new("area-" + number), "area " + number, "size not printed", Localities: [], Aliases: [], Paragraph("3.9.2", "3.9.2a"))).ToValueList();

    private static ValueList<SchemeRole> Roles()
    {
        var areas = Areas().Select(area => new LotArea(HomeCareLot, area.Id)).ToValueList();
        return
        [
            new(LotRole.Lead, areas, ExactlyInEach: 2, TermsOf: null, Paragraph("3.9.2", "3.9.2c")),
            new(LotRole.Secondary, areas, ExactlyInEach: null, TermsOf: null, Paragraph("3.6.2", "3.6.2c")),
        ];
    }

    private static EvaluationTerms Evaluation() => new(
        [
            new("price", Paragraph("3.10.1", "3.10.1")),
            new("quality", Paragraph("3.10.1", "3.10.1")),
            new("personalisation and outcomes under the Care Act", Paragraph("3.10.2", "3.10.2")),
        ],
        new(MainWeight.Quality, Paragraph("3.10.1", "3.10.1")),
        new(new NotYetSet(Paragraph("3.10.1", "3.10.1"))));

    private static IncumbentTerms Incumbents() => new(
        Until: null,
        Price: null,
        [
            new(IncumbentOutcome.DirectPayment, Paragraph("3.6.3", "3.6.3a")),
            new(IncumbentOutcome.IndividualServiceFund, Paragraph("3.6.3", "3.6.3a")),
            new(IncumbentOutcome.CaseByCase, Paragraph("3.6.3", "3.6.3b")),
        ]);

    // It was proposed before the contract before it was extended, so nothing of a round is recorded.
    private static FrameworkScheme Framework() => new()
    {
        Id = new("leeds-2016"),
        Title = Title,
        Kind = FrameworkKind.NotUnderTheAct,
        RecordedUntil = Source.Published,
    };

    // A class of its own: the order in which the fields of a class in several files are set is not defined.
    private static class Whole
    {
        internal static Scheme Scheme { get; } = new()
        {
            Id = new("leeds-2016"),
            Title = Title,
            AuthorityName = "Leeds City Council",
            Authority = new("E08000035"),
            Partners = [new("three clinical commissioning groups", Paragraph("2.6", "2.6"))],
            Source = Source,
            Framework = Framework(),
            Period = new(
                Begins: new(new Cited<StatedDay>(StatedDay.In(new(2016, 3)), LeedsDates2014.NextBegins.Citation)),
                Ends: new(new NotYetSet(LeedsDates2014.NextBegins.Citation)),
                Extensions: []),
            Zones = Areas(),
            Roles = Roles(),
            GuaranteedBlock = new(new NotYetSet(Paragraph("3.6.5", "3.6.5"))),
            Counts = [LeedsFigures2014.Areas, LeedsFigures2014.LeadsInAnArea, LeedsFigures2014.NeighbourhoodTeams],
            Evaluation = SchemePart.Of(Evaluation(), Paragraph("3.10.1", "3.10.1")),
            Prices = new(new NotInScheme("providers bid their prices", Paragraph("3.7.2", "3.7.2a"))),
            Bids = SchemePart.Of(Bids, Paragraph("3.7.2", "3.7.2a")),
            Procedures = [PublishedProcedures.Leeds2016],
            Incumbents = SchemePart.Of(Incumbents(), Paragraph("3.6.3", "3.6.3a")),
            DirectPayments = SchemePart.Of(
                new DirectPaymentTerms("to stay with a provider that is not appointed", Capped: null, Paragraph("3.6.3", "3.6.3a")), Paragraph("3.6.3", "3.6.3a")),
        };
    }
}
