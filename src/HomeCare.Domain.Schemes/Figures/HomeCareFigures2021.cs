using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>The counts that the report on the home care procurement of 25 November 2021 prints.</summary>
public static class HomeCareFigures2021
{
    private static readonly FigureUnit Providers = FigureUnit.Count("providers");

    /// <summary>The zones of the county.</summary>
    public static PrintedFigure Zones { get; } =
        Printed.Count("zones in 2021", 14, FigureUnit.Count("zones"), FigureBasis.NotStated, Paragraph("7", "007b"));

    /// <summary>How many providers a zone needs at least.</summary>
    public static PrintedFigure ProvidersInAZoneAtLeast { get; } =
        Printed.Count("providers in a zone at least", 2, Providers, FigureBasis.NotStated, Paragraph("7", "007c"));

    /// <summary>The lots of the contract before, Help to Live at Home.</summary>
    public static PrintedFigure EarlierLots { get; } =
        Printed.Count("lots of the contract before", 18, FigureUnit.Count("lots"), FigureBasis.NotStated, Paragraph("7", "007d"));

    /// <summary>The roles of providers in that contract.</summary>
    public static Cited<ValueList<LotRole>> EarlierRoles { get; } =
        new([LotRole.Lead, LotRole.Supplementary, LotRole.Contingency], Paragraph("7", "007d"));

    /// <summary>The providers that passed the selection.</summary>
    public static PrintedFigure Passed { get; } =
        Printed.Count("providers that passed", 49, Providers, FigureBasis.NotStated, Paragraph("9", "009a"));

    /// <summary>Those of them that had worked under the contract before.</summary>
    public static PrintedFigure Existing { get; } =
        Printed.Count("existing providers", 32, Providers, FigureBasis.NotStated, Paragraph("19", "019"));

    /// <summary>Those of them that were new.</summary>
    public static PrintedFigure New { get; } =
        Printed.Count("new providers", 17, Providers, FigureBasis.NotStated, Paragraph("19", "019"));

    /// <summary>The successful bids of each zone, in the order and by the names of the report's table. It prints no totals of its columns.</summary>
    public static ValueList<ZoneBids> BidsByZone { get; } =
    [
        Bids("Ashby and Coalville", 18, lead: 2, supplementary: 3, contingency: 5, exception: 0, @new: 8, "a"),
        Bids("Charnwood North", 16, lead: 4, supplementary: 3, contingency: 2, exception: 0, @new: 7, "b"),
        Bids("Charnwood South", 22, lead: 5, supplementary: 3, contingency: 6, exception: 0, @new: 8, "c"),
        Bids("West Leicester", 27, lead: 3, supplementary: 4, contingency: 9, exception: 0, @new: 11, "d"),
        Bids("Oadby and Wigston", 26, lead: 4, supplementary: 4, contingency: 8, exception: 1, @new: 9, "e"),
        Bids("Hinckley", 20, lead: 2, supplementary: 2, contingency: 6, exception: 0, @new: 10, "f"),
        Bids("Melton", 8, lead: 2, supplementary: 2, contingency: 2, exception: 0, @new: 2, "g"),
        Bids("South Leicestershire", 24, lead: 3, supplementary: 3, contingency: 7, exception: 0, @new: 11, "h"),
        Bids("Market Harborough", 12, lead: 1, supplementary: 1, contingency: 1, exception: 0, @new: 9, "i"),
        Bids("Castle Donington", 5, lead: 0, supplementary: 0, contingency: 0, exception: 0, @new: 5, "j"),
        Bids("Lutterworth", 10, lead: 1, supplementary: 1, contingency: 2, exception: 0, @new: 6, "k"),
        Bids("Bottesford", 2, lead: 0, supplementary: 0, contingency: 0, exception: 0, @new: 2, "l"),
        Bids("West Leicestershire rural", 13, lead: 1, supplementary: 2, contingency: 5, exception: 0, @new: 5, "m"),
        Bids("Harborough rural", 3, lead: 0, supplementary: 0, contingency: 0, exception: 0, @new: 3, "n"),
    ];

    /// <summary>The kinds of existing provider that the table has.</summary>
    public static Cited<ValueList<LotRole>> RolesInTheTable { get; } =
        new([LotRole.Lead, LotRole.Supplementary, LotRole.Contingency, LotRole.Exception], Paragraph("10", "010p"));

    private static ZoneBids Bids(
        string zone, int total, int lead, int supplementary, int contingency, int exception, int @new, string row) => new(
            zone,
            total,
            [(LotRole.Lead, lead), (LotRole.Supplementary, supplementary), (LotRole.Contingency, contingency), (LotRole.Exception, exception)],
            @new,
            Paragraph("10", "010" + row));

    private static Citation Paragraph(string number, string id) => Reports.HomeCare2021.Paragraph(number, id);
}
