using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

/// <summary>Help to Live at Home, Leicestershire's home care from November 2016: eighteen lots with a lead provider each.</summary>
/// <remarks>
/// Taken from a later report to the County Council's scrutiny, and from that on its successor. They print an average and no lot's
/// price, and name three of the lots.
/// </remarks>
public static partial class LeicestershireHelpToLiveAtHome2016
{
    /// <summary>The report the figures are taken from.</summary>
    public static Source Source => Reports.HelpToLiveAtHome2018.Source;

    /// <summary>The average hourly rate under the contracts that competition brought.</summary>
    public static Cited<HourlyRate> AverageRate => new(new(Money.FromPence(1581)), Paragraph("15", "015b"));

    /// <summary>What bidders priced in August 2017: an hour in each of the three lots that were let again, without a range.</summary>
    /// <remarks>The report does not say what a faulty price would have cost a bidder.</remarks>
    public static BidSchedule Bids => new(
        asked:
        [
            Asked("12", "Hinckley and Twycross", "b"),
            Asked("13", "Groby and Market Bosworth", "c"),
            Asked("18", "Mountsorrel and Quorn", "d"),
        ],
        below: [],
        rising: [])
    {
        Title = "Help to Live at Home, lots of 2017",
        Citation = Paragraph("13", "013a"),
        Consequence = new(new NotYetSet(Paragraph("13", "013a"))),
    };

    private static AskedPrice Asked(string lot, string name, string row) => new()
    {
        Item = new(new() { Lot = new(lot) }, PriceUnit.Hour),
        Name = name,
        Rule = BidRule.Competitive(Paragraph("15", "015b")),
        Citation = Paragraph("13", "013" + row),
    };

    private static Citation Paragraph(string number, string id) => Reports.HelpToLiveAtHome2018.Paragraph(number, id);
}
