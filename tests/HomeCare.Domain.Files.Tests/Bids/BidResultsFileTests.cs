using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files.Tests;

public class BidResultsFileTests
{
    private const string Table =
        """
        bidder,lot,price_for,unit,price
        =EX-01,1,Urban,hour,48.125
        =EX-01,1,Rural,hour,30.01
        =EX-01,1,Sessional,hour,25
        """;

    private static readonly ValueList<BidOutcome> Outcomes = ABidsFile.Schedule.EvaluateAll(ABidsFile.BidsIn(Table + "\nEX-02,2,Day,session,30\n"));

    [Fact]
    public void Every_price_is_written_with_its_verdict_range_reason_and_place()
    {
        var lines = Encoding.UTF8.GetString(BidResultsFile.Write(ABidsFile.Schedule, Outcomes, TableKind.Csv).Span).Split("\r\n");
        lines[0].ShouldBe("\uFEFFbidder,bid,lot,price_for,unit,price,verdict,floor,ceiling,reason,rule,consequence,place");
        lines[1].ShouldStartWith("'=EX-01,accepted-in-part,1,Urban,hour,48.125,refused,20.00,30.00,");
        lines[1].ShouldEndWith(",TEST-1,reject-price,bids.csv:2:5");
        lines[2].ShouldStartWith("'=EX-01,accepted-in-part,1,Rural,hour,30.01,refused,20.00,30.00,Rural at £30.01: the ceiling is £30.00,");
        lines[3].ShouldBe("'=EX-01,accepted-in-part,1,Sessional,hour,25.00,accepted,20.00,30.00,,,,bids.csv:4:5");
    }

    [Fact]
    public void A_bid_is_rejected_where_the_bidder_is_held_to_no_price()
    {
        var schedule = ABidsFile.Schedule with { Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectBidder, A.Citation)) };
        Encoding.UTF8.GetString(BidResultsFile.Write(schedule, schedule.EvaluateAll(ABidsFile.BidsIn(Table)), TableKind.Csv).Span).Split("\r\n")
            .Skip(1).SkipLast(1).ShouldAllBe(line => line.StartsWith("'=EX-01,rejected,", StringComparison.Ordinal));
    }

    [Fact]
    public void A_price_that_is_missing_has_a_row_of_its_own() =>
        Encoding.UTF8.GetString(BidResultsFile.Write(ABidsFile.Schedule, Outcomes, TableKind.Csv).Span).Split("\r\n")
            .Where(line => line.StartsWith("EX-02,", StringComparison.Ordinal))
            .Select(line => string.Join(',', line.Split(',').Take(7)))
            .ShouldBe(["EX-02,accepted-in-part,2,Day,session of 6 h,30.00,accepted", "EX-02,accepted-in-part,2,Rural,hour,,fault"]);

    [Fact]
    public void A_workbook_of_results_holds_numbers_as_numbers_and_formulas_as_text()
    {
        using var stream = new MemoryStream(BidResultsFile.Write(ABidsFile.Schedule, Outcomes, TableKind.Spreadsheet).ToArray());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        (cells["A2"].DataType!.InnerText, cells["A2"].InnerText).ShouldBe(("inlineStr", "=EX-01"));
        (cells["F2"].DataType, cells["F2"].CellValue!.Text).ShouldBe((null, "48.125"));
        (cells["F3"].StyleIndex!.InnerText, cells["F3"].CellValue!.Text).ShouldBe(("1", "30.01"));
        cells.Values.ShouldAllBe(cell => cell.CellFormula == null);
    }

    [Theory]
    [InlineData(TableKind.Csv)]
    [InlineData(TableKind.Spreadsheet)]
    public void The_same_outcomes_are_the_same_bytes(TableKind kind) =>
        BidResultsFile.Write(ABidsFile.Schedule, Outcomes, kind).ToArray().ShouldBe(BidResultsFile.Write(ABidsFile.Schedule, Outcomes, kind).ToArray());

    [Fact]
    public void Ends_that_are_not_set_or_not_there_are_said_so()
    {
        BidRule[] rules =
        [
            BidRule.Fixed(A.Set("25.00"), A.Citation), BidRule.Within(new(A.NotYetSet(), A.Set("30.00")), A.Citation), BidRule.AtMost(A.Set("30.00"), A.Citation),
            BidRule.PickFrom([new(A.Money("24.00"), A.Citation), new(A.Money("22.00"), A.Citation)], [], A.Citation), BidRule.Competitive(A.Citation),
        ];
        var schedule = new BidSchedule([.. rules.Select((rule, i) => ABidsFile.Schedule.Asked[0] with { Name = $"B{i}", Item = new(PriceKey.Of(new BandId($"b{i}")), PriceUnit.Hour), Rule = rule })], [], [])
        {
            Title = "x",
            Citation = A.Citation,
            Consequence = ABidsFile.Schedule.Consequence,
        };
        var bid = new Bid { Bidder = new("EX-01"), Prices = [.. schedule.Asked.Select(asked => new BidPrice(asked.Item, ExactAmount.FromMoney(A.Money("24.00"))))] };
        Encoding.UTF8.GetString(BidResultsFile.Write(schedule, [schedule.Evaluate(bid)], TableKind.Csv).Span).Split("\r\n").Skip(1).Take(5)
            .Select(line => string.Join(',', line.Split(',')[7..9]))
            .ShouldBe(["25.00,25.00", "not yet set,30.00", "none,30.00", "22.00,24.00", "none,none"]);
    }

    [Fact]
    public void A_program_gets_the_codes_the_numbers_and_what_each_bidder_is_held_to()
    {
        var bids = JsonNode.Parse(BidResultsFile.ToJson(ABidsFile.Schedule, Outcomes))!["bids"]!.AsArray();
        bids.Select(bid => ((string)bid!["bidder"]!, (bool)bid["accepted"]!)).ShouldBe([("=EX-01", false), ("EX-02", false)]);
        var first = bids[0]!;
        first["faults"]!.AsArray().Select(fault => (string)fault!["code"]!).ShouldBe(["too-many-decimals", "above-ceiling", "above-ceiling"]);
        ((string)first["rows"]![1]!["ceiling"]!).ShouldBe("30.00");
        ((string)first["held_to"]![0]!["price"]!).ShouldBe("25.00");
    }
}
