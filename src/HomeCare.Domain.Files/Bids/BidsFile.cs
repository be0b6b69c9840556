using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the bids of a competition from a table in CSV or in a spreadsheet (<c>.xlsx</c>), and writes the table to fill in.</summary>
/// <remarks>
/// <para>One row is one price of one bidder, so that the unit stands beside its price, a price of a zone is one more row, and a
/// missing price is a row that is not there. The first row has the headings, in any order. Required: <c>bidder</c>,
/// <c>price_for</c>, <c>unit</c>, <c>price</c>. Optional: <c>lot</c>, <c>zone</c>, <c>lots</c>, <c>zones</c>, <c>areas</c>.</para>
/// <para><c>price_for</c> is the name of what the schedule asks, or the id of its band, area, tier, ratio or item. <c>lot</c> and
/// <c>zone</c> say which where the schedule asks a name more than once; with a <c>zone</c>, a price that is asked without one is the
/// bidder's own price for that zone. <c>unit</c> is <c>hour</c>, <c>week</c>, <c>night</c>, or a unit of the schedule such as
/// <c>session</c> or <c>session of 6 h</c>. <c>price</c> is digits with a point: no currency sign, no comma, no space.</para>
/// <para><c>lots</c>, <c>zones</c> and <c>areas</c> say what a bidder bids for, separated by semicolons; they may stand on one of its
/// rows or on several, and must then be the same. Without <c>lots</c> a bidder bids for the lots it prices; without the others,
/// for every zone and area. Upper and lower case are the same in names, save that a bidder is written the same in every row. Rows with nothing in them are left out.</para>
/// <para>Of a spreadsheet the sheet <c>Bids</c> is read, or the only one shown. A hidden row or column, a merged cell, a formula, an
/// error, a percentage, a date or another currency in a cell is a fault: what is read is what everybody sees. A number is read as it
/// is stored, to the fifteen digits that a spreadsheet shows.</para>
/// <para>What is a number is judged by the schedule, which names its place: a part of a penny, a negative, a price given twice.</para>
/// </remarks>
public static class BidsFile
{
    private const string SheetName = "Bids";

    private static readonly string[] Required = ["bidder", "price_for", "unit", "price"];
    private static readonly string[] Optional = ["lot", "zone", "lots", "zones", "areas"];

    /// <summary>Reads the bids, or names everything that is wrong with the table; a table with a fault gives no bid at all.</summary>
    /// <param name="file">The name of the file, for the faults and for the places of the prices.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <param name="schedule">What the scheme asks.</param>
    /// <returns>A bid for each bidder, in the order in which they first stand in the table; or the faults, in the order they stand in.</returns>
    public static OneOf<ValueList<Bid>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content, BidSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return Table.Read(file, content, new(SheetName, "price", Required, Optional)).Match(
            table => new BidsReader(schedule).Read(table),
            faults => faults);
    }

    /// <summary>The table for one bidder to fill in: a row for each price that the schedule asks.</summary>
    /// <param name="schedule">What the scheme asks.</param>
    /// <param name="kind">CSV or spreadsheet.</param>
    /// <returns>The bytes of the file, the same for the same schedule.</returns>
    public static ReadOnlyMemory<byte> Template(BidSchedule schedule, TableKind kind)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        string[] headings =
        [
            "bidder",
            .. Where(schedule.Lots.Count > 0, "lot"),
            .. Where(schedule.Zones.Count > 0, "zones"),
            .. Where(schedule.Areas.Count > 0, "areas"),
            "price_for", "unit", "price",
        ];
        var rows = schedule.Asked.Select(asked => headings.Select(heading => heading switch
        {
            "lot" => WrittenCell.Of(asked.Lot?.Value ?? string.Empty),
            "price_for" => WrittenCell.Of(asked.Name),
            "unit" => WrittenCell.Of(asked.Item.Unit.ToString()),
            _ => WrittenCell.Of(string.Empty),
        }).ToArray());
        return TableWriter.Write(kind, SheetName, headings, rows);
    }

    private static string[] Where(bool asked, string heading) => asked ? [heading] : [];
}
