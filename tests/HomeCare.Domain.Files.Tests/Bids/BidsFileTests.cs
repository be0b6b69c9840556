using System.Text;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

public class BidsFileTests
{
    private const string Headings = ABidsFile.Headings;
    private const string Form = "write pounds and pence with a point and no sign, such as 25.27";

    [Fact]
    public void A_row_is_a_price_of_a_bidder_with_its_place()
    {
        var bids = ABidsFile.BidsIn($"{Headings}\nEX-01,1,Urban,hour,25.27\nEX-02,1,Urban,hour,24\nEX-01,2,Day,session,48.125\n");
        bids.ShouldBe(
        [
            new()
            {
                Bidder = new("EX-01"),
                Prices = [Price("urban", PriceUnit.Hour, "£25.27", "bids.csv:2:5"), Price("day", PriceUnit.Session(360), "£48.12 and 1/2p", "bids.csv:4:5")],
                Lots = [new("1"), new("2")],
                Place = "bids.csv:2:1",
            },
            new() { Bidder = new("EX-02"), Prices = [Price("urban", PriceUnit.Hour, "£24.00", "bids.csv:3:5")], Lots = [new("1")], Place = "bids.csv:3:1" },
        ]);
    }

    [Fact]
    public void A_bidder_in_two_spellings_of_one_name_is_a_fault_and_not_two_bids() =>
        ABidsFile.FaultsIn($"{Headings}\nEX-01,1,Urban,hour,25.27\nex-01,1,Urban,hour,24\nex-01,1,Rural,hour,24\nEx-01,1,Rural,hour,24\n").ShouldBe(
        [
            "bids.csv:3:1: bidder: ex-01 is EX-01 on line 2 in other capitals: write one bidder the same in every row",
            "bids.csv:5:1: bidder: Ex-01 is EX-01 on line 2 in other capitals: write one bidder the same in every row",
        ]);

    [Fact]
    public void A_heading_in_other_capitals_or_with_a_space_is_told_once_and_an_empty_one_as_empty() =>
        ABidsFile.FaultsIn("Bidder,Price for,unit,,price\nEX-01,Urban,hour,,25.27\n").ShouldBe(
        [
            "bids.csv:1:1: heading: \"Bidder\" is not a heading: did you mean bidder?",
            "bids.csv:1:2: heading: \"Price for\" is not a heading: did you mean price_for?",
            "bids.csv:1:4: heading: it is empty: delete the column, or give it a heading",
        ]);

    [Fact]
    public void A_workbook_and_a_text_of_the_same_cells_give_the_same_bids_in_other_places()
    {
        string[][] rows = [["EX-01", "1", "Urban", "hour", "25.27"], ["EX-01", "2", "Day", "session of 6 h", "48.12"]];
        var text = ABidsFile.BidsIn("bids", Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row)).Prepend(Headings))));
        var workbook = ABidsFile.BidsIn("bids", AWorkbook.Of(AWorkbook.Texts(1, Headings.Split(',')) + string.Concat(rows.Select((row, i) => AWorkbook.Texts(i + 2, row)))).Bytes());
        workbook.Select(WithoutPlaces).ShouldBe(text.Select(WithoutPlaces));
        workbook[0].Prices.Select(price => price.Place).ShouldBe(["bids:Bids!E2", "bids:Bids!E3"]);
    }

    [Theory]
    [InlineData("Urban")]
    [InlineData("urban")]
    [InlineData("band urban")]
    public void What_is_priced_is_named_by_its_name_its_id_or_its_key_in_any_case(string name) =>
        ABidsFile.BidsIn($"{Headings}\nEX-01,1,{name},hour,25\n")[0].Prices[0].Item.ShouldBe(new(PriceKey.Of(A.Urban), PriceUnit.Hour));

    [Theory]
    [InlineData("2", "rural-day")]
    [InlineData("1", "rural")]
    public void A_name_that_two_lots_ask_is_told_apart_by_the_lot(string lot, string band) =>
        ABidsFile.BidsIn($"{Headings}\nEX-01,{lot},Rural,hour,25\n")[0].Prices[0].Item.Key.Band.ShouldBe(new BandId(band));

    [Fact]
    public void A_name_that_two_lots_ask_is_refused_without_a_lot() =>
        ABidsFile.FaultsIn($"{Headings}\nEX-01,,Rural,hour,25\n").ShouldBe(
        [
            "bids.csv:2:3: price_for: Rural is asked for more than once: say which with lot, zone or unit, or write one of: band rural by the hour; band rural-day by the hour",
        ]);

    [Fact]
    public void A_name_that_one_lot_asks_needs_no_lot() => ABidsFile.BidsIn("bidder,price_for,unit,price\nEX-01,Urban,hour,25\n")[0].Lots.ShouldBe([new LotId("1")]);

    [Fact]
    public void A_price_of_a_zone_of_its_own_names_the_zone() =>
        ABidsFile.BidsIn($"{Headings},zone\nEX-01,1,Urban,hour,25,NORTH\n")[0].Prices[0].Item.Key.ShouldBe(PriceKey.Of(A.Urban) with { Zone = new("north") });

    [Fact]
    public void Another_unit_than_the_one_asked_is_for_the_schedule_to_refuse()
    {
        var bid = ABidsFile.BidsIn($"{Headings}\nEX-01,2,Day,hour,25\n")[0];
        bid.Lots.ShouldBe([new LotId("2")]);
        ABidsFile.Schedule.Evaluate(bid).Faults.Select(fault => (fault.Reason.Code, Place: fault.Places[0]))
            .ShouldContain(("wrong-unit", "bids.csv:2:5"));
    }

    [Theory]
    [InlineData("48.125", "too-many-decimals")]
    [InlineData("-25.27", "not-positive")]
    [InlineData("0", "not-positive")]
    [InlineData("19.99", "below-floor")]
    [InlineData("30.01", "above-ceiling")]
    public void A_number_that_is_no_good_price_is_refused_by_the_schedule_at_its_cell(string written, string code)
    {
        var content = AWorkbook.Of(ABidsFile.RowsWithPrice(AWorkbook.Number("E2", written))).Bytes();
        var fault = ABidsFile.Schedule.Evaluate(ABidsFile.BidsIn("bids.xlsx", content)[0]).Faults.First(fault => fault.Item!.Key.Band == A.Urban);
        (fault.Reason.Code, fault.Places.ShouldHaveSingleItem()).ShouldBe((code, "bids.xlsx:Bids!E2"));
    }

    [Fact]
    public void A_price_in_two_rows_is_refused_by_the_schedule_at_both() =>
        ABidsFile.Schedule.Evaluate(ABidsFile.BidsIn($"{Headings}\nEX-01,1,Urban,hour,25\nEX-01,1,Urban,hour,25\n")[0]).Faults
            .First(fault => fault.Reason.Code == "duplicate-price").Places.ShouldBe(["bids.csv:2:5", "bids.csv:3:5"]);

    [Theory]
    [InlineData("EX-01,1,Urbn,hour,25", "3: price_for: \"Urbn\" is not asked for: did you mean Urban?")]
    [InlineData("EX-01,1,Day,session,25", "3: price_for: Day is not asked for in lot 1: it is in lot 2")]
    [InlineData("EX-01,3,Urban,hour,25", "2: lot: \"3\" is not known: did you mean 1 or 2?")]
    [InlineData("EX-01,1,Urban,mile,25", "4: unit: \"mile\" is not a unit: write one of: hour, session of 6 h, week, night")]
    [InlineData("EX-01,1,Urban,,25", "4: unit: \"\" is not a unit: write one of: hour, session of 6 h, week, night")]
    [InlineData("EX-01,1,Urban,hour,£25.27", $"5: price: £25.27 has a currency sign: {Form}")]
    [InlineData("EX-01,1,Urban,hour,\"25,27\"", $"5: price: 25,27 has a comma, which may stand for the point or for thousands: {Form}")]
    [InlineData("EX-01,1,Urban,hour,", $"5: price: it is empty: {Form}, or leave the row out")]
    [InlineData(",1,Urban,hour,25", "1: bidder: it is empty: write 1 to 64 letters, digits or punctuation marks")]
    public void What_cannot_be_read_is_named_where_it_stands(string row, string problem) =>
        ABidsFile.FaultsIn($"{Headings}\n{row}\n").ShouldBe(["bids.csv:2:" + problem]);

    [Fact]
    public void A_file_with_a_fault_gives_no_bid_and_every_fault() =>
        ABidsFile.FaultsIn($"{Headings}\nEX-01,1,Urban,hour,25\nEX-02,1,Urbn,hour,£25\n").ShouldBe(
        [
            "bids.csv:3:3: price_for: \"Urbn\" is not asked for: did you mean Urban?",
            $"bids.csv:3:5: price: £25 has a currency sign: {Form}",
        ]);

    [Theory]
    [InlineData("north;south", "", "north,south")]
    [InlineData("SOUTH ; north;", "", "north,south")]
    [InlineData("", "south", "south")]
    [InlineData("south;north", "north;south", "north,south")]
    [InlineData("", "", "")]
    public void What_a_bidder_bids_for_may_stand_on_any_of_its_rows(string first, string second, string zones) =>
        string.Join(',', ABidsFile.BidsIn($"{Headings},zones\nEX-01,1,Urban,hour,25,{first}\nEX-01,1,Rural,hour,25,{second}\n")[0].Zones).ShouldBe(zones);

    [Theory]
    [InlineData("zones", "north", "south", "3:6: zones: it differs from what the same bidder has on line 2: write it once, or the same")]
    [InlineData("zones", "nrth", "", "2:6: zones: \"nrth\" is not known: did you mean north?")]
    [InlineData("zones", "north;north", "", "2:6: zones: north is listed twice: list it once")]
    [InlineData("zones", ";", "", "2:6: zones: it lists nothing: leave it empty, or write what is bid for between semicolons")]
    [InlineData("areas", "inner", "", "2:6: areas: the schedule does not ask for areas: leave it empty")]
    public void What_a_bidder_bids_for_must_be_known_and_the_same(string heading, string first, string second, string problem) =>
        ABidsFile.FaultsIn($"{Headings},{heading}\nEX-01,1,Urban,hour,25,{first}\nEX-01,1,Rural,hour,25,{second}\n").ShouldBe(["bids.csv:" + problem]);

    [Fact]
    public void Lots_that_are_named_are_bid_for_even_without_a_price() =>
        ABidsFile.BidsIn($"{Headings},lots\nEX-01,1,Urban,hour,25,2;1\n")[0].Lots.ShouldBe([new LotId("1"), new LotId("2")]);

    public static TheoryData<BidSchedule, TableKind> Templates => new()
    {
        { ABidsFile.Schedule, TableKind.Csv },
        { ABidsFile.Schedule, TableKind.Spreadsheet },
        { LeicestershireHomeCare2026.Bids, TableKind.Spreadsheet },
        { LeicestershireCommunityLifeChoices2026.Bids, TableKind.Csv },
        { LeicestershireCommunityLifeChoices2026.Bids, TableKind.Spreadsheet },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_lacks_only_the_bidder_and_the_prices(BidSchedule schedule, TableKind kind)
    {
        var faults = BidsFile.Read("bids", BidsFile.Template(schedule, kind), schedule).AsT1;
        faults.Select(fault => fault.Field).ShouldBe(schedule.Asked.SelectMany(_ => new[] { "bidder", "price" }));
        faults.ShouldAllBe(fault => fault.Problem.StartsWith("it is empty"));
    }

    [Fact]
    public void A_template_is_the_same_bytes_every_time() =>
        BidsFile.Template(ABidsFile.Schedule, TableKind.Spreadsheet).ToArray().ShouldBe(BidsFile.Template(ABidsFile.Schedule, TableKind.Spreadsheet).ToArray());

    [Fact]
    public void A_template_in_CSV_is_as_spreadsheet_programs_expect_it() =>
        Encoding.UTF8.GetString(BidsFile.Template(ABidsFile.Schedule, TableKind.Csv).Span).ShouldBe(
            "\uFEFFbidder,lot,zones,price_for,unit,price\r\n,1,,Urban,hour,\r\n,1,,Rural,hour,\r\n,1,,Sessional,hour,\r\n,2,,Day,session of 6 h,\r\n,2,,Rural,hour,\r\n");

    private static BidPrice Price(string band, PriceUnit unit, string amount, string place) =>
        new(new(PriceKey.Of(new BandId(band)), unit), Amounts[amount]) { Place = place };

    private static readonly Dictionary<string, ExactAmount> Amounts = new[] { (2527, 1), (24_00, 1), (9625, 2) }
        .Select(pence => ExactAmount.FromFractionOfPence(pence.Item1, pence.Item2))
        .ToDictionary(amount => amount.ToString());

    private static Bid WithoutPlaces(Bid bid) => bid with { Place = string.Empty, Prices = [.. bid.Prices.Select(price => price with { Place = string.Empty })] };
}
