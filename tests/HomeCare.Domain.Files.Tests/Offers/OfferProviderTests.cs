namespace HomeCare.Domain.Files.Tests;

public class OfferProviderTests
{
    [Fact]
    public void A_provider_listed_twice_is_refused_with_its_first_line() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings, AnOffersFile.Row(), AnOffersFile.Row(("provider", "P-2")), AnOffersFile.Row())
            .ShouldBe(["offers.csv:4:1: provider: P-1 is listed twice, first on line 2: list a provider once"]);

    [Fact]
    public void A_provider_listed_three_times_is_refused_twice_with_its_first_line() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings, AnOffersFile.Row(), AnOffersFile.Row(), AnOffersFile.Row()).ShouldBe(
        [
            "offers.csv:3:1: provider: P-1 is listed twice, first on line 2: list a provider once",
            "offers.csv:4:1: provider: P-1 is listed twice, first on line 2: list a provider once",
        ]);

    [Theory]
    [InlineData("", "it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("Café", "it has a character that is not printable ASCII: write plain letters, digits and punctuation marks")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345", "it is longer than 64 characters")]
    public void A_provider_needs_an_identifier(string written, string problem) =>
        AnOffersFile.FaultsOfRow(("provider", written)).ShouldBe(["offers.csv:2:1: provider: " + problem]);

    [Theory]
    [InlineData("", "it is empty: write the provider's name on one line")]
    [InlineData("\"Example\nCare\"", "it has a control character, an invisible one, or is not Unicode: write the provider's name on one line")]
    public void A_provider_needs_a_name_on_one_line(string written, string problem) =>
        AnOffersFile.FaultsOfRow(("name", written)).ShouldBe(["offers.csv:2:2: name: " + problem]);

    [Theory]
    [InlineData("\"Example, Care and Daughters\"", "Example, Care and Daughters")]
    [InlineData("\"The \"\"Good\"\" Carers\"", "The \"Good\" Carers")]
    [InlineData("Gofal Tŷ Gwyn", "Gofal Tŷ Gwyn")]
    [InlineData("=HYPERLINK(A1)", "=HYPERLINK(A1)")]
    public void A_name_is_taken_as_it_is_written(string written, string name) =>
        AnOffersFile.CandidateOf(("name", written)).Name.ShouldBe(name);

    [Fact]
    public void A_formula_is_only_ever_text() =>
        AnOffersFile.CandidateOf(("provider", "=1+1")).Id.Value.ShouldBe("=1+1");

    [Fact]
    public void A_ppon_is_read_where_the_table_has_the_column() =>
        AnOffersFile.CandidatesIn($"{AnOffersFile.Headings},ppon\n{AnOffersFile.Row()},PABC-1234-DEFG\n")
            .ShouldHaveSingleItem().Ppon!.Value.ShouldBe("PABC-1234-DEFG");

    [Fact]
    public void What_is_not_a_ppon_is_refused() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings + ",ppon", AnOffersFile.Row() + ",x")
            .ShouldHaveSingleItem().ShouldStartWith("offers.csv:2:19: ppon: ");
}
