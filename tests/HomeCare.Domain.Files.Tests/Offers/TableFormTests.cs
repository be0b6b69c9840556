namespace HomeCare.Domain.Files.Tests;

public class TableFormTests
{
    private const string Quotation =
        "row: a quotation mark is out of place or missing: put the whole field into quotation marks and double those inside it";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string end) =>
        AnOffersFile.FaultsIn(string.Join(end, AnOffersFile.Headings, AnOffersFile.Row(), AnOffersFile.Row(("urban", "0"), ("provider", "P-2"))))
            .ShouldHaveSingleItem().ShouldStartWith("offers.csv:3:5: urban: ");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_line_end_inside_quotation_marks_counts_for_the_rows_after_it(string end) =>
        AnOffersFile.FaultsIn(string.Join(
                end, AnOffersFile.Headings, AnOffersFile.Row(("limit_hours", $"\"{end}\"")), AnOffersFile.Row(("urban", "0"), ("provider", "P-2"))))
            .ShouldHaveSingleItem().ShouldStartWith("offers.csv:4:5: urban: ");

    [Fact]
    public void A_row_that_takes_two_lines_is_named_by_its_first() =>
        AnOffersFile.FaultsOfRow(("name", "\"Example\nCare\""), ("urban", "0"))
            .ShouldAllBe(fault => fault.StartsWith("offers.csv:2:"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_through_a_large_table(string end)
    {
        var rows = Enumerable.Range(1, 2000).Select(i => AnOffersFile.Row(("provider", $"P-{i}"))).ToArray();
        AnOffersFile.FaultsIn(string.Join(end, [AnOffersFile.Headings, .. rows, AnOffersFile.Row(("urban", "0"), ("provider", "P-0"))]))
            .ShouldHaveSingleItem().ShouldStartWith("offers.csv:2002:5: urban: ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(",,,,,,,,,,,,,,,,,")]
    [InlineData(",,,")]
    public void Rows_with_nothing_in_them_are_left_out_and_counted(string blank) =>
        AnOffersFile.FaultsOf(blank, AnOffersFile.Headings, blank, AnOffersFile.Row(("urban", "0")), blank)
            .ShouldHaveSingleItem().ShouldStartWith("offers.csv:4:5: urban: ");

    [Fact]
    public void A_row_with_too_many_fields_is_told_about_commas() =>
        AnOffersFile.FaultsOfRow(("name", "Example, Care")).ShouldBe(
            ["offers.csv:2:19: row: it has 19 fields and the headings have 18: put a field that holds a comma into quotation marks"]);

    [Fact]
    public void A_row_with_too_few_fields_is_told_about_empty_ones() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings, AnOffersFile.Row()[..^1]).ShouldBe(
            ["offers.csv:2:18: row: it has 17 fields and the headings have 18: give every field, the empty ones too"]);

    [Fact]
    public void A_row_of_one_field_is_told_so_in_the_singular() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings, "P-1").ShouldBe(
            ["offers.csv:2:2: row: it has 1 field and the headings have 18: give every field, the empty ones too"]);

    [Theory]
    [InlineData("Exa\"mple")]
    [InlineData("\"Exa\"mple")]
    [InlineData("\"Exa\"mple\"")]
    public void A_stray_quotation_mark_is_refused_in_its_field(string name) =>
        AnOffersFile.FaultsOfRow(("name", name)).ShouldBe(["offers.csv:2:2: " + Quotation]);

    [Fact]
    public void Two_stray_quotation_marks_are_refused_each_in_its_field() =>
        AnOffersFile.FaultsOfRow(("name", "Exa\"mple"), ("lots", "1\"")).ShouldBe(
            ["offers.csv:2:2: " + Quotation, "offers.csv:2:3: " + Quotation]);

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_refused_where_it_opens() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings, AnOffersFile.Row(("name", "\"Example")), AnOffersFile.Row())
            .ShouldBe(["offers.csv:2:2: " + Quotation]);

    [Fact]
    public void A_quotation_mark_that_is_never_closed_in_the_last_field_of_all_is_refused() =>
        AnOffersFile.FaultsOfRow(("limit_hours", "\"")).ShouldBe(["offers.csv:2:18: " + Quotation]);

    [Fact]
    public void A_stray_quotation_mark_in_a_heading_is_told_alone() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings.Replace("name", "na\"me"), AnOffersFile.Row()).ShouldBe(["offers.csv:1:2: " + Quotation]);

    [Fact]
    public void All_faults_are_told_together_in_the_order_they_stand_in() =>
        AnOffersFile.FaultsOf(
                AnOffersFile.Headings,
                AnOffersFile.Row(("standing", "x"), ("urban", "0")),
                AnOffersFile.Row(("name", "Exa\"mple")),
                AnOffersFile.Row(("provider", "P-3")) + ",",
                AnOffersFile.Row(("zones", "nowhere")))
            .Select(fault => string.Join(':', fault.Split(':').Take(4)))
            .ShouldBe(
            [
                "offers.csv:2:5: urban", "offers.csv:2:16: standing", "offers.csv:3:2: row", "offers.csv:4:19: row",
                "offers.csv:5:1: provider", "offers.csv:5:4: zones",
            ]);
}
