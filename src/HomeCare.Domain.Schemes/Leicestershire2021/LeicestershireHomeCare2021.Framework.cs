using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2021
{
    /// <summary>The agencies whose bids for packages of Continuing Health Care were successful.</summary>
    public static PrintedFigure ContinuingHealthCareProviders => Printed.Count(
        "providers of Continuing Health Care", 23, FigureUnit.Count("providers"), FigureBasis.NotStated, Paragraph("13", "013b"));

    /// <summary>The last day for tenders in 2021.</summary>
    public static Cited<LocalDate> TenderClosed => new(new LocalDate(2021, 5, 21), Paragraph("8", "008b"));

    // The reports do not call these lots: the second is the group of providers that take packages of Continuing Health Care.
    private static ValueList<LotCallOff> Lots() =>
    [
        Lot(HomeCareLot, "home care", Paragraph("7", "007a")),
        Lot(ContinuingHealthCareLot, "Continuing Health Care", Paragraph("13", "013c")),
    ];

    private static LotCallOff Lot(LotId id, string name, Citation citation) =>
        new(new(id, name, new(id.Value), citation), "its prices are fixed, so that no cost decides (HCL26-042e)");

    // The zones of 2021 are those of 2026, by the names of 2021.
    private static ValueList<Zone> Zones() => LeicestershireHomeCare2026.Scheme.Zones
        .Zip(HomeCareFigures2021.BidsByZone, (zone, bids) => zone with
        {
            Name = bids.Zone,
            Aliases = zone.Name == bids.Zone ? [] : [zone.Name],
            Citation = bids.Citation,
        })
        .ToValueList();

    private static SchemePeriod Period() => new(
        Begins: new(new Cited<StatedDay>(StatedDay.On(HomeCareDates2025.CurrentBegan.Value), HomeCareDates2025.CurrentBegan.Citation)),
        Ends: new(new Cited<StatedDay>(StatedDay.On(HomeCareDates2025.CurrentEnds.Value), HomeCareDates2025.CurrentEnds.Citation)),
        Extensions:
        [
            new(
                ExtensionState.Option,
                new(new Cited<StatedDay>(StatedDay.On(HomeCareDates2025.CurrentEndsAtTheLatest.Value), HomeCareDates2025.CurrentEndsAtTheLatest.Citation)),
                DecidedBy: null),
        ]);

    // Re-opened once. Called an open framework before the Act knew one.
    private static FrameworkScheme Framework() => new()
    {
        Id = new("hcl-2021"),
        Title = Title,
        Kind = FrameworkKind.NotUnderTheAct,
        ProcedureBegan = HomeCareDates2021.TenderPublished.Value,
        RecordedUntil = Source.Published,
        Lots = Lots().Select(lot => new FrameworkLot(lot.Lot.Id, lot.Lot.Name, lot.Lot.Id == ContinuingHealthCareLot)).ToValueList(),
        Rounds =
        [
            new()
            {
                TenderNotice = new() { Published = HomeCareDates2021.TenderPublished.Value },
                TenderDeadline = TenderClosed.Value,
                AwardDecidedOn = HomeCareDates2021.AwardLetters.Value,
                TermStart = HomeCareDates2021.Began.Value,
                StatedEnd = StatedDay.On(HomeCareDates2025.CurrentEnds.Value),
                Extensions = [new(HomeCareDates2025.CurrentEndsAtTheLatest.Value, DecidedOn: null)],
                Limit = Procurement.SupplierLimit.Unlimited,
            },
            new()
            {
                TenderNotice = new() { Published = HomeCareDates2025.Reopened.Value },
                TenderDeadline = HomeCareDates2025.ReopeningClosed.Value,
                AwardDecidedOn = HomeCareDates2025.ReopeningLetters.Value,
                StatedEnd = StatedDay.On(HomeCareDates2025.CurrentEnds.Value),
                Limit = Procurement.SupplierLimit.Unlimited,
            },
        ],
    };

    private static Citation Paragraph(string number, string id) => Reports.HomeCare2021.Paragraph(number, id);
}
