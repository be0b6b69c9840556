using System.Text;

namespace HomeCare.Domain.Files.Tests;

/// <summary>What a workbook must look like for a table to be read from it.</summary>
public class WorkbookFormTests
{
    private const string Form = "write pounds and pence with a point and no sign, such as 25.27";
    private const string Damaged = "it is damaged, or no spreadsheet in the .xlsx form: open it in a spreadsheet program and save it as .xlsx again";

    private static readonly string Good = ABidsFile.RowsWithPrice(AWorkbook.Number("E2", "25.27"));
    private static readonly string Bad = ABidsFile.RowsWithPrice(AWorkbook.Text("E2", "x"));

    [Theory]
    [InlineData("openpyxl-bids.xlsx")]
    [InlineData("gnumeric-bids.xlsx")]
    public void A_workbook_of_another_program_is_read_to_the_penny(string name)
    {
        var bid = ABidsFile.BidsIn(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", name))).ShouldHaveSingleItem();
        bid.Prices.Select(price => price.Amount.ToString()).ShouldBe(["£25.27", "£29.39", "£25.00"]);
    }

    [Theory]
    [InlineData("Bids", "Bids!E2")]
    [InlineData("bids 2026", "'bids 2026'!E2")]
    [InlineData("Provider's", "'Provider''s'!E2")]
    public void A_fault_is_told_with_its_sheet_as_spreadsheets_write_it(string name, string address)
    {
        var fault = BidsFile.Read("bids.xlsx", AWorkbook.Of(Bad, name: name).Bytes(), ABidsFile.Schedule).AsT1.ShouldHaveSingleItem();
        (fault.Sheet, fault.Line, fault.Column, fault.Address).ShouldBe((name, 2, 5, address));
        fault.ToString().ShouldBe($"bids.xlsx:{address}: price: x is not a sum of money: {Form}");
    }

    [Theory]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(52, "AZ")]
    [InlineData(53, "BA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16384, "XFD")]
    public void A_column_is_told_in_letters(int column, string letters) =>
        new InputFault("bids.xlsx", 7, column, "price", "x") { Sheet = "Bids" }.Address.ShouldBe($"Bids!{letters}7");

    [Fact]
    public void A_fault_in_a_text_has_no_address() =>
        BidsFile.Read("bids.csv", Encoding.UTF8.GetBytes(ABidsFile.Headings + "\nEX-01,1,Urban,hour,x\n"), ABidsFile.Schedule).AsT1
            .ShouldHaveSingleItem().Address.ShouldBeNull();

    [Fact]
    public void A_table_may_stand_anywhere_in_its_sheet()
    {
        var headings = AWorkbook.Row(3, [.. ABidsFile.Headings.Split(',').Select((heading, i) => AWorkbook.Text($"{(char)('Y' - 5 + i)}3", heading))]);
        var row = AWorkbook.Row(9, AWorkbook.Text("T9", "EX-01"), AWorkbook.Text("V9", "Urban"), AWorkbook.Text("W9", "hour"), AWorkbook.Text("X9", "x"));
        ABidsFile.FaultsIn(AWorkbook.Of(headings + row)).ShouldBe([$"bids.xlsx:Bids!X9: price: x is not a sum of money: {Form}"]);
    }

    [Fact]
    public void A_sheet_is_chosen_by_its_name_in_any_case() =>
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Of("", name: "Notes").And("BIDS", Good).Bytes()).Count.ShouldBe(1);

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_not_read_even_by_its_name(string state)
    {
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Of(Good, name: "Offer").And("Bids", Bad, attributes: $"state=\"{state}\"").Bytes()).Count.ShouldBe(1);
        ABidsFile.FaultsIn(new AWorkbook().And("Bids", Good, attributes: $"state=\"{state}\"")).ShouldBe(
            ["bids.xlsx:1:1: file: it shows no sheet: show the one with the table"]);
    }

    [Fact]
    public void Several_sheets_of_other_names_are_refused() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good, name: "North").And("South", Good)).ShouldBe(
            ["bids.xlsx:1:1: file: it has 2 sheets and none is named Bids: give the one with the table that name"]);

    [Fact]
    public void A_merged_cell_is_refused_wherever_it_covers_the_table()
    {
        var rows = Good + AWorkbook.Row(3, AWorkbook.Number("B3", "1"), AWorkbook.Text("C3", "Rural"), AWorkbook.Text("D3", "hour"), AWorkbook.Number("E3", "25.27"));
        ABidsFile.FaultsIn(AWorkbook.Of(rows, after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")).ShouldBe(
        [
            "bids.xlsx:Bids!A2: bidder: it is merged with others (A2:A3): unmerge them and fill each cell",
            "bids.xlsx:Bids!A3: bidder: it is merged with others (A2:A3): unmerge them and fill each cell",
        ]);
    }

    [Fact]
    public void A_merged_cell_beside_the_table_is_nothing_to_it() =>
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Of(Good, after: "<mergeCells><mergeCell ref=\"G2:H3\"/><mergeCell ref=\"A3:B9\"/></mergeCells>").Bytes()).Count.ShouldBe(1);

    [Fact]
    public void A_merged_heading_is_refused() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good, after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")).ShouldBe(
        [
            "bids.xlsx:Bids!A1: heading: it is merged with others (A1:B1): unmerge them and fill each cell",
            "bids.xlsx:Bids!B1: heading: it is merged with others (A1:B1): unmerge them and fill each cell",
        ]);

    [Fact]
    public void More_merged_ranges_than_a_table_has_are_refused_at_once() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good, after: $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A2:A3\"/>", 501))}</mergeCells>")).ShouldBe(
            ["bids.xlsx:1:1: file: it has 501 merged ranges: unmerge the cells of the table"]);

    [Theory]
    [InlineData("hidden=\"1\"")]
    [InlineData("hidden=\"true\"")]
    [InlineData("ht=\"0\" customHeight=\"1\"")]
    public void A_hidden_row_is_refused_because_nobody_sees_it(string hidden) =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good.Replace("<row r=\"2\">", $"<row r=\"2\" {hidden}>"))).ShouldBe(
            ["bids.xlsx:Bids!A2: row: it is hidden: show it or delete it, so that everybody sees what is read"]);

    [Theory]
    [InlineData("<row r=\"2\" hidden=\"0\">")]
    [InlineData("<row r=\"2\" hidden=\"false\">")]
    [InlineData("<row r=\"2\" ht=\"15\">")]
    public void A_row_that_is_said_to_be_shown_is_read(string row) =>
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Of(Good.Replace("<row r=\"2\">", row)).Bytes()).Count.ShouldBe(1);

    [Fact]
    public void A_hidden_row_with_nothing_in_it_is_left_out() =>
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Of(Good + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" s=\"0\"/></row>").Bytes()).Count.ShouldBe(1);

    [Fact]
    public void A_hidden_column_of_the_table_is_refused() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good, before: "<cols><col min=\"4\" max=\"5\" hidden=\"1\"/><col min=\"6\" max=\"6\"/></cols>")).ShouldBe(
        [
            "bids.xlsx:Bids!D1: heading: its column is hidden: show it or delete it, so that everybody sees what is read",
            "bids.xlsx:Bids!E1: heading: its column is hidden: show it or delete it, so that everybody sees what is read",
        ]);

    [Fact]
    public void A_column_without_a_width_is_hidden() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good, before: "<cols><col min=\"4\" max=\"4\" width=\"9.14\"/><col min=\"5\" max=\"5\" width=\"0\"/></cols>")).ShouldBe(
            ["bids.xlsx:Bids!E1: heading: its column is hidden: show it or delete it, so that everybody sees what is read"]);

    [Fact]
    public void A_note_in_a_row_of_its_own_beside_the_table_is_told_and_not_what_the_row_lacks() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good + AWorkbook.Row(4, AWorkbook.Text("G4", "Total")))).ShouldBe(
            ["bids.xlsx:Bids!G4: row: \"Total\" stands under no heading: clear the cell or give its column a heading"]);

    [Fact]
    public void A_cell_under_no_heading_is_refused() =>
        ABidsFile.FaultsIn(AWorkbook.Of(ABidsFile.RowsWithPrice(AWorkbook.Number("E2", "25.27") + AWorkbook.Text("G2", "per hour?")))).ShouldBe(
            ["bids.xlsx:Bids!G2: row: \"per hour?\" stands under no heading: clear the cell or give its column a heading"]);

    [Fact]
    public void An_unknown_heading_and_a_formula_in_one_are_refused_in_their_cells() =>
        ABidsFile.FaultsIn(AWorkbook.Of(Good.Replace(AWorkbook.Text("E1", "price"), "<c r=\"E1\" t=\"str\"><f>A1</f><v>price</v></c>").Replace(">unit<", ">unti<"))).ShouldBe(
        [
            "bids.xlsx:Bids!D1: heading: \"unti\" is not a heading: did you mean unit?",
            "bids.xlsx:Bids!E1: heading: it is a formula: copy it and paste it as a value",
            "bids.xlsx:Bids!F1: heading: unit is missing: add the column",
        ]);

    [Fact]
    public void An_empty_sheet_is_told_what_it_needs() =>
        ABidsFile.FaultsIn(AWorkbook.Of("")).ShouldBe(["bids.xlsx:Bids!A1: file: it is empty: the first row has the headings bidder, price_for, unit, price"]);

    [Fact]
    public void A_sheet_of_headings_alone_is_refused() =>
        ABidsFile.FaultsIn(AWorkbook.Of(AWorkbook.Texts(1, ABidsFile.Headings.Split(',')))).ShouldBe(
            ["bids.xlsx:Bids!A1: file: it has headings and no rows: give at least one price"]);

    [Fact]
    public void All_faults_of_a_sheet_are_told_once_and_in_order() =>
        ABidsFile.FaultsIn(AWorkbook.Of(
                AWorkbook.Texts(1, ABidsFile.Headings.Split(','))
                + AWorkbook.Row(2, AWorkbook.Text("C2", "Urbn"), AWorkbook.Text("D2", "hour"), "<c r=\"E2\"><f>1</f></c>", AWorkbook.Text("F2", "stray"))
                + AWorkbook.Row(3, AWorkbook.Text("A3", "EX-01"), AWorkbook.Text("C3", "Urban"), AWorkbook.Text("D3", "mile"), AWorkbook.Number("E3", "25"))))
            .Select(fault => string.Join(':', fault.Split(':').Take(3)))
            .ShouldBe(
            [
                "bids.xlsx:Bids!A2: bidder", "bids.xlsx:Bids!C2: price_for", "bids.xlsx:Bids!E2: price", "bids.xlsx:Bids!F2: row", "bids.xlsx:Bids!D3: unit",
            ]);

    [Fact]
    public void Days_count_from_1904_where_the_workbook_says_so()
    {
        var workbook = AWorkbook.Of(ABidsFile.RowsWithPrice(AWorkbook.Number("E2", "0", "1"))) with { Formats = ["d/m/yyyy"], WorkbookProperties = "<workbookPr date1904=\"1\"/>" };
        ABidsFile.FaultsIn(workbook).ShouldBe([$"bids.xlsx:Bids!E2: price: 1904-01-01 is a date: {Form}"]);
    }

    [Theory]
    [InlineData("bids.xlsx", "bidder,price_for", "it has the name of a spreadsheet and is none: save it as .xlsx, or name it .csv if it is comma-separated values")]
    [InlineData("BIDS.XLSX", "x", "it has the name of a spreadsheet and is none: save it as .xlsx, or name it .csv if it is comma-separated values")]
    [InlineData("bids.xls", "<html>", "it has the name of a spreadsheet and is none: save it as .xlsx, or name it .csv if it is comma-separated values")]
    [InlineData("bids.xlsx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "it is a spreadsheet with a password, or in the old .xls form: save it as .xlsx without a password")]
    [InlineData("bids.csv", "PK\u0003\u0004", "it is a spreadsheet under the name of a text: name it .xlsx, or save it as comma-separated values (\"CSV UTF-8\")")]
    [InlineData("bids.xlsx", "PK\u0003\u0004", Damaged)]
    [InlineData("bids", "PK", Damaged)]
    public void What_the_bytes_are_decides_and_the_name_must_agree(string file, string content, string problem) =>
        ABidsFile.FaultsIn(file, Encoding.Latin1.GetBytes(content)).ShouldBe([$"{file}:1:1: file: {problem}"]);

    [Fact]
    public void A_workbook_needs_no_particular_name() => ABidsFile.BidsIn("upload-17", AWorkbook.Of(Good).Bytes()).Count.ShouldBe(1);

    [Fact]
    public void An_archive_of_something_else_is_refused() =>
        ABidsFile.FaultsIn("bids.xlsx", AWorkbook.Zip([("letter.txt", "Dear bidder")])).ShouldBe(["bids.xlsx:1:1: file: " + Damaged]);

    [Fact]
    public void A_workbook_with_entities_of_its_own_is_refused()
    {
        var parts = AWorkbook.Of(Good).Parts()
            .Select(part => part.Name.EndsWith("sheet1.xml", StringComparison.Ordinal) ? (part.Name, "<!DOCTYPE x [<!ENTITY p \"25.27\">]>" + part.Xml.Replace("<v>25.27</v>", "<v>&p;</v>")) : part);
        ABidsFile.FaultsIn("bids.xlsx", AWorkbook.Zip(parts)).ShouldBe(["bids.xlsx:1:1: file: " + Damaged]);
    }

    [Fact]
    public void An_archive_that_unpacks_without_end_is_refused()
    {
        var parts = AWorkbook.Of(Good).Parts().Append(("xl/media/image1.png", new string('0', 200_000_001)));
        ABidsFile.FaultsIn("bids.xlsx", AWorkbook.Zip(parts)).ShouldBe(
            ["bids.xlsx:1:1: file: it unpacks to more than 200 MB, and no table does: save the sheet alone in a workbook of its own"]);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(300)]
    public void Elements_inside_elements_without_end_are_refused(int depth)
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", depth)) + string.Concat(Enumerable.Repeat("</x>", depth));
        ABidsFile.FaultsIn(AWorkbook.Of(Good + $"<row r=\"3\">{deep}</row>")).ShouldBe(["bids.xlsx:1:1: file: " + Damaged]);
        ABidsFile.FaultsIn(AWorkbook.Of(Good) with { SharedTexts = [deep] }).ShouldBe(["bids.xlsx:1:1: file: " + Damaged]);
    }

    [Fact]
    public void A_part_in_pieces_is_refused() =>
        ABidsFile.FaultsIn("bids.xlsx", AWorkbook.Zip(AWorkbook.Of(Good).Parts().Append(("xl/media/image1.png/[0].piece", "x")))).ShouldBe(["bids.xlsx:1:1: file: " + Damaged]);

    [Fact]
    public void A_picture_in_a_workbook_is_nothing_to_its_table() =>
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Zip(AWorkbook.Of(Good).Parts().Append(("xl/media/image1.png", "\u0001PNG")))).Count.ShouldBe(1);

    [Fact]
    public void The_strict_form_of_workbooks_is_read_as_the_usual_one()
    {
        var parts = AWorkbook.Of(Good).Parts().Select(part => (part.Name, part.Xml
            .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")));
        ABidsFile.BidsIn("bids.xlsx", AWorkbook.Zip(parts)).Count.ShouldBe(1);
    }

    [Fact]
    public void A_large_sheet_is_read_in_its_order()
    {
        var rows = Enumerable.Range(2, 5000).Select(line => AWorkbook.Texts(line, $"EX-{line}", "1", "Urban", "hour", "25.27"));
        var bids = ABidsFile.BidsIn("bids.xlsx", AWorkbook.Of(AWorkbook.Texts(1, ABidsFile.Headings.Split(',')) + string.Concat(rows)).Bytes());
        (bids.Count, bids[^1].Bidder.Value, bids[^1].Prices[0].Place).ShouldBe((5000, "EX-5001", "bids.xlsx:Bids!E5001"));
    }

    [Fact]
    public void Offers_too_may_come_in_a_workbook()
    {
        var workbook = AWorkbook.Of(
            AWorkbook.Texts(1, AnOffersFile.Headings.Split(',')) + AWorkbook.Texts(2, AnOffersFile.Row().Split(',')) + AWorkbook.Texts(3, AnOffersFile.Row().Split(',')), name: "Offers");
        OffersFile.Read("offers.xlsx", workbook.Bytes(), Schemes.LeicestershireHomeCare2026.Scheme, AnOffersFile.DecidedOn).AsT1.Select(fault => fault.ToString())
            .ShouldBe(["offers.xlsx:Offers!A3: provider: P-1 is listed twice, first in row 2: list a provider once"]);
    }
}
