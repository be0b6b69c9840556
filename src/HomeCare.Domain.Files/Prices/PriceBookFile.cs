using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads a price book from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one price over one period. The first row has the headings, in any order. What the price depends on, each optional:
/// <c>lot</c>, <c>zone</c>, <c>area</c>, <c>band</c>, <c>ratio</c> (such as 1:8), <c>tier</c>, <c>item</c>. Required: <c>unit</c>
/// (<c>hour</c>, <c>session</c>, <c>half-day</c>, <c>week</c> or <c>night</c>), <c>price</c> (pounds and pence such as 25.27, or
/// <c>not yet set</c>), <c>from</c> and <c>until</c> (the first and the last day, both inside, as 2026-09-01; the last may be
/// <c>until further notice</c>), <c>status</c> (<c>in-force</c> or <c>provisional</c>), and where the price is printed: <c>citation</c>
/// (an id), <c>source</c> (the document's title), <c>publisher</c>, <c>place</c> (such as paragraph 61).</para>
/// <para>Optional: <c>minutes</c> (the length of a session or a half day, which need one, and nothing else has one),
/// <c>published</c> (the day of the document), <c>known_from</c> (the day the price became known; empty where it always was),
/// <c>withdrawn_on</c> (the day from which it was known to be wrong). Rows with nothing in them are left out.</para>
/// <para>Of a spreadsheet the sheet <c>Prices</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one; a cell may hold
/// a date.</para>
/// </remarks>
public static class PriceBookFile
{
    private static readonly string[] Required =
        ["unit", "price", "from", "until", "status", "citation", "source", "publisher", "place"];

    private static readonly string[] Optional =
        ["lot", "zone", "area", "band", "ratio", "tier", "item", "minutes", "published", "known_from", "withdrawn_on"];

    /// <summary>Reads the book, or names everything that is wrong with the table; a table with a fault gives no price at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>
    /// The book, or the faults in the order they stand in. Two rows of one key that hold on the same day are a fault at the earlier
    /// one that names both. A row of the book has its row in the table as its place.
    /// </returns>
    public static OneOf<PriceBook, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, new("Prices", "price", Required, Optional)).Match(
            table => new PriceBookReader().Read(table),
            faults => faults);
}
