using System.Text;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A schedule of invented figures, tables of bids for it, and what the reader says of them.</summary>
internal static class ABidsFile
{
    internal const string Headings = "bidder,lot,price_for,unit,price";

    /// <summary>Lot 1 asks for an urban, a rural and a sessional hour; lot 2 for a six-hour day and, under the same name, a rural hour.</summary>
    internal static BidSchedule Schedule { get; } = new(
        [
            Asked("1", "Urban", "urban", PriceUnit.Hour), Asked("1", "Rural", "rural", PriceUnit.Hour), Asked("1", "Sessional", "sessional", PriceUnit.Hour),
            Asked("2", "Day", "day", PriceUnit.Session(360)), Asked("2", "Rural", "rural-day", PriceUnit.Hour),
        ],
        [],
        [])
    {
        Title = "An invented schedule",
        Citation = A.Citation,
        Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectPrice, A.Citation)),
        Zones = [new("north"), new("south")],
    };

    internal static ValueList<Bid> BidsIn(string text) => BidsIn("bids.csv", Encoding.UTF8.GetBytes(text));

    internal static ValueList<Bid> BidsIn(string file, byte[] content) => BidsFile.Read(file, content, Schedule).Match(
        bids => bids, faults => throw new InvalidOperationException(string.Join('\n', faults)));

    internal static string[] FaultsIn(string text) => FaultsIn("bids.csv", Encoding.UTF8.GetBytes(text));

    internal static string[] FaultsIn(string file, byte[] content) =>
        [.. BidsFile.Read(file, content, Schedule).AsT1.Select(fault => fault.ToString())];

    internal static string[] FaultsIn(AWorkbook workbook) => FaultsIn("bids.xlsx", workbook.Bytes());

    /// <summary>The headings in row 1 of a sheet, and one price in row 2, with another cell in E2.</summary>
    internal static string RowsWithPrice(string cell) =>
        AWorkbook.Texts(1, Headings.Split(','))
        + AWorkbook.Row(2, AWorkbook.Text("A2", "EX-01"), AWorkbook.Number("B2", "1"), AWorkbook.Text("C2", "Urban"), AWorkbook.Text("D2", "hour"), cell);

    internal static string[] FaultsOfPrice(string cell, params string[] formats) => FaultsIn(AWorkbook.Of(RowsWithPrice(cell)) with { Formats = formats });

    /// <summary>The price in E2 in pounds, exactly.</summary>
    internal static string PriceOf(string cell, params string[] formats) =>
        BidsIn("bids.xlsx", (AWorkbook.Of(RowsWithPrice(cell)) with { Formats = formats }).Bytes())
            .ShouldHaveSingleItem().Prices.ShouldHaveSingleItem().Amount.ToString();

    private static AskedPrice Asked(string lot, string name, string id, PriceUnit unit) => new()
    {
        Item = new(PriceKey.Of(new BandId(id)), unit),
        Name = name,
        Rule = BidRule.Within(new(A.Set("20.00"), A.Set("30.00")), A.Citation),
        Citation = A.Citation,
        Lot = new(lot),
        ZonePrices = ZonePrices.MayDiffer,
    };
}
