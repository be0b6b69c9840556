namespace HomeCare.Domain.Files.Tests;

/// <summary>What a cell of a workbook may hold, told by the price in <c>Bids!E2</c>.</summary>
public class WorkbookCellTests
{
    private const string Form = "write pounds and pence with a point and no sign, such as 25.27";
    private const string Damaged = "bids.xlsx:1:1: file: it is damaged, or no spreadsheet in the .xlsx form: open it in a spreadsheet program and save it as .xlsx again";

    [Theory]
    [InlineData("25.27", "£25.27")]
    [InlineData("25.5", "£25.50")]
    [InlineData("25", "£25.00")]
    [InlineData("0", "£0.00")]
    [InlineData("-25.27", "-£25.27")]
    [InlineData("48.125", "£48.12 and 1/2p")]
    [InlineData("25.269999999999999", "£25.27")]
    [InlineData("25.2700000000000000004", "£25.27")]
    [InlineData("2.5270000000000000E1", "£25.27")]
    [InlineData("2.527E+1", "£25.27")]
    [InlineData("25.2749999999999986", "£25.27 and 1/2p")]
    [InlineData("99999999999.9949999", "£99999999999.99 and 1/2p")]
    [InlineData("-25.269999999999999", "-£25.27")]
    [InlineData("999.999999999999", "£999.99 and 9999999999/10000000000p")]
    [InlineData("999.9999999999995", "£1000.00")]
    [InlineData("0.1", "£0.10")]
    [InlineData("1E-2", "£0.01")]
    public void A_number_is_read_as_stored_to_the_fifteen_digits_that_a_spreadsheet_shows(string stored, string price) =>
        ABidsFile.PriceOf(AWorkbook.Number("E2", stored)).ShouldBe(price);

    [Theory]
    [InlineData("1E300")]
    [InlineData("1E-300")]
    [InlineData("1E999999999999")]
    [InlineData("NaN")]
    [InlineData("INF")]
    [InlineData("25,27")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("E5")]
    [InlineData(".")]
    [InlineData("٣")]
    public void What_is_stored_as_a_number_and_is_none_that_is_shown_in_full_is_refused(string stored) =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", stored)).ShouldBe(
            [$"bids.xlsx:Bids!E2: price: {stored} is not a number that a spreadsheet shows in full: write it in plain digits"]);

    [Fact]
    public void A_number_of_more_digits_than_a_sum_of_money_has_is_refused() =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", "1E12")).ShouldBe([$"bids.xlsx:Bids!E2: price: 1000000000000 is not a sum of money: {Form}"]);

    [Fact]
    public void A_long_number_is_shown_shortened() =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", new string('9', 500))).ShouldHaveSingleItem()
            .ShouldStartWith($"bids.xlsx:Bids!E2: price: {new string('9', 64)}… is not a number");

    [Theory]
    [InlineData("25.27")]
    [InlineData("  25.27 ")]
    public void A_price_that_is_stored_as_text_is_read_as_in_a_text_file(string text) =>
        ABidsFile.PriceOf(AWorkbook.Text("E2", text)).ShouldBe("£25.27");

    [Theory]
    [InlineData("£25.27", "£25.27 has a currency sign")]
    [InlineData("25.27 €", "25.27 € has a currency sign")]
    [InlineData("$25.27", "$25.27 has a currency sign")]
    [InlineData("25,27", "25,27 has a comma, which may stand for the point or for thousands")]
    [InlineData("1,025.27", "1,025.27 has a comma, which may stand for the point or for thousands")]
    [InlineData("1 025.27", "1 025.27 has a space in it")]
    [InlineData("25. 27", "25. 27 has a space in it")]
    [InlineData("2026-09-01", "2026-09-01 is a date")]
    [InlineData("twenty-five", "twenty-five is not a sum of money")]
    [InlineData("(25.27)", "(25.27) is not a sum of money")]
    [InlineData("25.", "25. is not a sum of money")]
    [InlineData(".5", ".5 is not a sum of money")]
    [InlineData("1e2", "1e2 is not a sum of money")]
    [InlineData("+25.27", "+25.27 is not a sum of money")]
    [InlineData("=1+1", "=1+1 is not a sum of money")]
    public void A_text_that_is_no_price_is_refused_with_its_form(string text, string problem) =>
        ABidsFile.FaultsOfPrice(AWorkbook.Text("E2", text)).ShouldBe([$"bids.xlsx:Bids!E2: price: {problem}: {Form}"]);

    [Theory]
    [InlineData("")]
    [InlineData("<c r=\"E2\"/>")]
    [InlineData("<c r=\"E2\"><v></v></c>")]
    [InlineData("<c r=\"E2\" t=\"inlineStr\"><is><t>  </t></is></c>")]
    [InlineData("<c r=\"E2\" t=\"inlineStr\"/>")]
    public void A_blank_cell_is_refused_where_a_price_must_stand(string cell) =>
        ABidsFile.FaultsOfPrice(cell).ShouldBe([$"bids.xlsx:Bids!E2: price: it is empty: {Form}, or leave the row out"]);

    [Theory]
    [InlineData("<c r=\"E2\"><f>D1*2</f><v>25.27</v></c>", "it is a formula: copy it and paste it as a value")]
    [InlineData("<c r=\"E2\" t=\"str\"><f>T(A1)</f><v>25.27</v></c>", "it is a formula: copy it and paste it as a value")]
    [InlineData("<c r=\"E2\"><f t=\"shared\" si=\"0\"/><v>25.27</v></c>", "it is a formula: copy it and paste it as a value")]
    [InlineData("<c r=\"E2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "it is a formula: copy it and paste it as a value")]
    [InlineData("<c r=\"E2\" t=\"e\"><v>#REF!</v></c>", "it holds the error #REF!: write what belongs there")]
    [InlineData("<c r=\"E2\" t=\"b\"><v>1</v></c>", $"TRUE is not a sum of money: {Form}")]
    [InlineData("<c r=\"E2\" t=\"b\"><v>0</v></c>", $"FALSE is not a sum of money: {Form}")]
    [InlineData("<c r=\"E2\" t=\"d\"><v>2026-09-01</v></c>", $"2026-09-01 is a date: {Form}")]
    [InlineData("<c r=\"E2\" t=\"d\"><v>2026-09-01T00:00:00.000</v></c>", $"2026-09-01 is a date: {Form}")]
    [InlineData("<c r=\"E2\" t=\"d\"><v>2026-09-01T10:00:00</v></c>", "the spreadsheet has made a time of it, or a date with a time: write a date alone, such as 2026-09-01, or format the cell as text")]
    public void A_cell_that_holds_something_else_is_refused_by_name(string cell, string problem) =>
        ABidsFile.FaultsOfPrice(cell).ShouldBe(["bids.xlsx:Bids!E2: price: " + problem]);

    [Theory]
    [InlineData("dd/mm/yyyy")]
    [InlineData("[$-809]d mmmm yyyy;@")]
    [InlineData("\"on \"d")]
    [InlineData("yyyy\\-mm")]
    public void A_date_in_a_price_is_told_as_a_date(string format) =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", "46266", "1"), format).ShouldBe([$"bids.xlsx:Bids!E2: price: 2026-09-01 is a date: {Form}"]);

    [Theory]
    [InlineData("46266.5", "dd/mm/yyyy hh:mm")]
    [InlineData("0.5", "h:mm")]
    [InlineData("0.5", "[h]:mm")]
    [InlineData("60", "dd/mm/yyyy")]
    [InlineData("-1", "dd/mm/yyyy")]
    [InlineData("2958466", "dd/mm/yyyy")]
    public void A_time_or_a_day_that_spreadsheets_disagree_on_is_no_date(string stored, string format) =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", stored, "1"), format).ShouldBe(
            ["bids.xlsx:Bids!E2: price: the spreadsheet has made a time of it, or a date with a time: write a date alone, such as 2026-09-01, or format the cell as text"]);

    [Theory]
    [InlineData("0.00")]
    [InlineData("\"£\"#,##0.00")]
    [InlineData("[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00")]
    [InlineData("_-* #,##0.00_-")]
    [InlineData("#,##0.00 \"per hour\"")]
    [InlineData("#,##0.00_)\\d")]
    [InlineData("General")]
    [InlineData("\"unclosed")]
    [InlineData("[unclosed")]
    [InlineData("0.00\\")]
    public void A_number_in_a_format_of_numbers_or_of_pounds_is_the_number(string format) =>
        ABidsFile.PriceOf(AWorkbook.Number("E2", "25.27", "1"), format).ShouldBe("£25.27");

    [Theory]
    [InlineData("0.00%")]
    [InlineData("0%")]
    public void A_percentage_is_refused(string format) =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", "0.25", "1"), format).ShouldBe(
            ["bids.xlsx:Bids!E2: price: it is a percentage, 0.25 shown as hundredths: format it as a number"]);

    [Theory]
    [InlineData("[$€-2] #,##0.00")]
    [InlineData("\"$\"#,##0.00")]
    [InlineData("$#,##0.00")]
    [InlineData("\\$0.00")]
    [InlineData("#,##0.00 [$USD]")]
    [InlineData("#,##0.00 \"EUR\"")]
    public void A_sum_in_another_currency_is_refused(string format) =>
        ABidsFile.FaultsOfPrice(AWorkbook.Number("E2", "25.27", "1"), format).ShouldBe(
            ["bids.xlsx:Bids!E2: price: it is in another currency: write pounds and pence, such as 25.27"]);

    [Theory]
    [InlineData("14", $"2026-09-01 is a date: {Form}")]
    [InlineData("22", $"2026-09-01 is a date: {Form}")]
    [InlineData("9", "it is a percentage, 46266 shown as hundredths: format it as a number")]
    public void The_formats_that_every_workbook_has_are_known(string id, string problem)
    {
        var workbook = AWorkbook.Of(ABidsFile.RowsWithPrice(AWorkbook.Number("E2", "46266", "1"))) with { Formats = ["0"] };
        var parts = workbook.Parts().Select(part => (part.Name, part.Xml.Replace("<xf numFmtId=\"200\"/>", $"<xf numFmtId=\"{id}\"/>")));
        ABidsFile.FaultsIn("bids.xlsx", AWorkbook.Zip(parts)).ShouldBe(["bids.xlsx:Bids!E2: price: " + problem]);
    }

    [Theory]
    [InlineData("<t>25</t>")]
    [InlineData("<r><t>2</t></r><r><rPr><b/></rPr><t>5</t></r>")]
    [InlineData("<t>25</t><rPh sb=\"0\" eb=\"1\"><t>twenty-five</t></rPh>")]
    public void A_shared_text_is_read_without_its_formatting_and_reading_aids(string text)
    {
        var workbook = AWorkbook.Of(ABidsFile.RowsWithPrice("<c r=\"E2\" t=\"s\"><v>1</v></c>")) with { SharedTexts = ["<t>other</t>", text] };
        ABidsFile.BidsIn("bids.xlsx", workbook.Bytes())[0].Prices[0].Amount.ShouldBe(ExactAmount.FromMoney(A.Money("25.00")));
    }

    [Theory]
    [InlineData("<c r=\"E2\" t=\"s\"><v>1</v></c>")]
    [InlineData("<c r=\"E2\" t=\"s\"><v>-1</v></c>")]
    [InlineData("<c r=\"E2\" t=\"s\"/>")]
    [InlineData("<c r=\"E2\" t=\"unknown\"><v>25</v></c>")]
    [InlineData("<c r=\"E3\"><v>25</v></c>")]
    [InlineData("<c r=\"A2\"><v>25</v></c>")]
    [InlineData("<c r=\"D2\"><v>25</v></c>")]
    [InlineData("<c r=\"ZZZZ2\"><v>25</v></c>")]
    [InlineData("<c r=\"XFE2\"><v>25</v></c>")]
    [InlineData("<c r=\"2\"><v>25</v></c>")]
    [InlineData("<c r=\"\"><v>25</v></c>")]
    public void A_cell_that_no_program_writes_is_damage(string cell) => ABidsFile.FaultsOfPrice(cell).ShouldBe([Damaged]);

    [Fact]
    public void Cells_and_rows_without_an_address_follow_one_another()
    {
        static string Texts(params string[] texts) => $"<row>{string.Concat(texts.Select(text => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";
        ABidsFile.FaultsIn(AWorkbook.Of(Texts(ABidsFile.Headings.Split(',')) + "<row/>" + Texts("EX-01", "1", "Urban", "hour", "n/a")))
            .ShouldBe([$"bids.xlsx:Bids!E3: price: n/a is not a sum of money: {Form}"]);
    }
}
