using System.Text;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class PriceBookFileTests
{
    private const string Headings = "lot,zone,area,band,ratio,tier,item,unit,minutes,price,from,until,status,citation,source,publisher,place,published,known_from,withdrawn_on";

    [Fact]
    public void A_row_is_a_price_with_its_key_period_status_and_source()
    {
        var row = BookOf(Row(
            ("lot", "1"), ("zone", "north"), ("area", "inner"), ("band", "urban"), ("ratio", "1:8"), ("tier", "gold"), ("item", "waking"), ("unit", "session"),
            ("minutes", "360"), ("status", "provisional"), ("published", "2026-02-01"), ("known_from", "2026-02-02"), ("withdrawn_on", "2026-06-01")))
            .Table.All.ShouldHaveSingleItem().Rows.ShouldHaveSingleItem();
        var key = new PriceKey
        {
            Lot = new("1"),
            Zone = new("north"),
            Area = new("inner"),
            Band = A.Urban,
            Ratio = new(1, 8),
            Tier = new("gold"),
            Item = new("waking"),
        };
        row.Key.ShouldBe(new(key, PriceUnit.Session(360)));
        row.Value.AsT0.ShouldBe(new(A.Money("25.27"), new("EX-1", new("An invented book", "An invented council", new LocalDate(2026, 2, 1)), "row 1")));
        (row.FirstDay, row.LastDay, row.Status, row.Place).ShouldBe((new LocalDate(2026, 4, 1), new LocalDate(2027, 3, 31), DatedStatus.Provisional, "line 2"));
        (row.KnownFrom, row.WithdrawnOn).ShouldBe((new LocalDate(2026, 2, 2), new LocalDate(2026, 6, 1)));
    }

    [Fact]
    public void What_may_be_left_out_is_left_out()
    {
        var row = BookOf(Row(("price", "not yet set"), ("until", "until further notice"))).Table.All[0].Rows[0];
        (row.Key, row.Value.IsT1, row.LastDay, row.KnownFrom, row.WithdrawnOn)
            .ShouldBe((new PricedItem(PriceKey.Everything, PriceUnit.Hour), true, (LocalDate?)null, LocalDate.MinIsoValue, (LocalDate?)null));
    }

    [Theory]
    [InlineData("hour", "", "hour")]
    [InlineData("session", "360", "session of 6 h")]
    [InlineData("half-day", "210", "half-day of 3 h 30 min")]
    [InlineData("week", "", "week")]
    [InlineData("night", "", "night")]
    public void Every_unit_can_be_written(string unit, string minutes, string read) =>
        BookOf(Row(("unit", unit), ("minutes", minutes))).Table.All[0].Key.Unit.ToString().ShouldBe(read);

    [Fact]
    public void A_workbook_of_another_program_is_read_with_its_dates()
    {
        var book = PriceBookFile.Read("prices.xlsx", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "openpyxl-prices.xlsx"))).AsT0;
        var urban = new PricedItem(PriceKey.Of(A.Urban), PriceUnit.Hour);
        book.PriceOf(urban, new(2026, 3, 31)).AsT0.Amount.ShouldBe(A.Money("25.27"));
        book.PriceOf(urban, new(2026, 4, 1)).AsT0.Amount.ShouldBe(A.Money("26.10"));
        book.PriceOf(urban, new(2025, 3, 31)).AsT1.Code.ShouldBe("before-first");
        book.Table.All[0].Rows.Select(row => row.Place).ShouldBe(["row 2", "row 3"]);
    }

    [Fact]
    public void Rows_that_overlap_are_told_together() =>
        FaultsOf(Row(), Row(("band", "urban")), Row(("from", "2027-03-31"), ("until", "until further notice"))).ShouldBe(
        [
            "prices.csv:2:11: from: line 2: everything by the hour £25.27, 2026-04-01 to 2027-03-31 overlaps line 4: everything by the hour £25.27, "
                + "2027-03-31 until further notice: end the first before 2027-03-31, or withdraw the row that is wrong",
        ]);

    [Fact]
    public void A_row_twice_is_an_overlap_of_both() =>
        FaultsOf(Row(), Row()).ShouldHaveSingleItem().ShouldContain("line 2: everything by the hour £25.27, 2026-04-01 to 2027-03-31 overlaps line 3:");

    [Fact]
    public void One_id_in_two_spellings_is_a_fault_and_not_two_prices_on_one_day() =>
        FaultsOf(Row(("band", "urban")), Row(("band", "Urban"), ("zone", "urban"))).ShouldBe(
            ["prices.csv:3:4: band: Urban is urban on line 2 in other capitals: write one id the same in every row"]);

    [Fact]
    public void A_correction_is_no_overlap() =>
        BookOf(Row(("withdrawn_on", "2026-05-01")), Row(("price", "25.30"), ("known_from", "2026-05-01"))).Table.All[0].Rows.Count.ShouldBe(2);

    [Theory]
    [InlineData("unit", "hours", "8: unit: \"hours\" is not a unit: did you mean hour?")]
    [InlineData("unit", "session", "9: minutes: \"\" is not the length of a session: write whole minutes from 1 to 1440, such as 360")]
    [InlineData("minutes", "60", "9: minutes: the hour has no length of its own: leave it empty")]
    [InlineData("ratio", "1-8", "5: ratio: \"1-8\" is not a staffing ratio: write staff and people such as 1:8")]
    [InlineData("ratio", "0:8", "5: ratio: \"0:8\" is not a staffing ratio: write staff and people such as 1:8")]
    [InlineData("ratio", "1:8:2", "5: ratio: \"1:8:2\" is not a staffing ratio: write staff and people such as 1:8")]
    [InlineData("band", "é", "4: band: it has a character that is not printable ASCII: write plain letters, digits and punctuation marks")]
    [InlineData("price", "", "10: price: it is empty: write pounds and pence with a point and no sign, such as 25.27, or not yet set")]
    [InlineData("price", "£25.27", "10: price: £25.27 has a currency sign: write pounds and pence with a point and no sign, such as 25.27, or not yet set")]
    [InlineData("price", "25.275", "10: price: 25.275: it has more than two decimals: write at most two, such as 25.27")]
    [InlineData("price", "-0.01", "10: price: line 2: everything by the hour -£0.01, 2026-04-01 to 2027-03-31: a price is not negative")]
    [InlineData("from", "", "11: from: \"\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("from", "1/4/2026", "11: from: \"1/4/2026\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("until", "", "12: until: \"\" is not a date: write a date as year-month-day, such as 2026-09-01, or until further notice")]
    [InlineData("until", "2026-03-31", "12: until: line 2: everything by the hour £25.27, 2026-04-01 to 2026-03-31: the last day is before the first")]
    [InlineData("status", "", "13: status: \"\" is not a status: write one of: in-force, provisional")]
    [InlineData("status", "in force", "13: status: \"in force\" is not a status: did you mean in-force?")]
    [InlineData("citation", "", "14: citation: it is empty: say where the price is printed")]
    [InlineData("source", "", "15: source: it is empty: say where the price is printed")]
    [InlineData("publisher", "", "16: publisher: it is empty: say where the price is printed")]
    [InlineData("place", "", "17: place: it is empty: say where the price is printed")]
    [InlineData("published", "soon", "18: published: \"soon\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("known_from", "soon", "19: known_from: \"soon\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    public void What_is_wrong_with_a_row_is_named_where_it_stands(string heading, string written, string problem) =>
        FaultsOf(Row((heading, written))).ShouldBe(["prices.csv:2:" + problem]);

    [Fact]
    public void A_price_that_is_withdrawn_before_it_is_known_is_refused() =>
        FaultsOf(Row(("known_from", "2026-05-01"), ("withdrawn_on", "2026-05-01"))).ShouldHaveSingleItem()
            .ShouldStartWith("prices.csv:2:20: withdrawn_on: line 2: everything by the hour £25.27");

    [Fact]
    public void A_column_that_may_be_left_out_may_be_missing() =>
        PriceBookFile.Read("prices.csv", Encoding.UTF8.GetBytes(
            "unit,price,from,until,status,citation,source,publisher,place\nhour,25,2026-04-01,2027-03-31,in-force,EX-1,A book,A council,row 1\n")).IsT0.ShouldBeTrue();

    private static string Row(params (string Heading, string Cell)[] changes)
    {
        var cells = new Dictionary<string, string>
        {
            ["unit"] = "hour",
            ["price"] = "25.27",
            ["from"] = "2026-04-01",
            ["until"] = "2027-03-31",
            ["status"] = "in-force",
            ["citation"] = "EX-1",
            ["source"] = "An invented book",
            ["publisher"] = "An invented council",
            ["place"] = "row 1",
        };
        foreach (var (heading, cell) in changes)
        {
            cells[heading] = cell;
        }

        return string.Join(',', Headings.Split(',').Select(heading => cells.GetValueOrDefault(heading, string.Empty)));
    }

    private static string[] FaultsOf(params string[] rows) => [.. Read(rows).AsT1.Select(fault => fault.ToString())];

    private static PriceBook BookOf(params string[] rows) => Read(rows).Match(book => book, faults => throw new InvalidOperationException(string.Join('\n', faults)));

    private static OneOf.OneOf<PriceBook, ValueList<InputFault>> Read(string[] rows) =>
        PriceBookFile.Read("prices.csv", Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Headings)) + "\n"));
}
