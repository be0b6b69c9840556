using System.Text;

namespace HomeCare.Domain.Files.Tests;

public class TableTextTests
{
    private const string NotUtf8 = "file: it is not UTF-8 text: save it as UTF-8 (in a spreadsheet, \"CSV UTF-8\")";

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData("  \n,,\n")]
    public void An_empty_table_is_told_its_headings(string text) =>
        AnOffersFile.FaultsIn(text).ShouldHaveSingleItem()
            .ShouldStartWith("offers.csv:1:1: file: it is empty: the first row has the headings provider, name, lots, ");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void A_byte_order_mark_changes_nothing(string mark) =>
        AnOffersFile.CandidatesIn($"{mark}{AnOffersFile.Headings}\n{AnOffersFile.Row()}\n").ShouldBe([AnOffersFile.CandidateOf()]);

    [Fact]
    public void The_last_line_needs_no_end() =>
        AnOffersFile.CandidatesIn($"{AnOffersFile.Headings}\n{AnOffersFile.Row()}").ShouldBe([AnOffersFile.CandidateOf()]);

    [Fact]
    public void Text_of_another_encoding_is_refused_at_its_first_strange_character() =>
        AnOffersFile.FaultsIn(Encoding.Latin1.GetBytes($"{AnOffersFile.Headings}\nP-1,Café\n")).ShouldBe(["offers.csv:2:8: " + NotUtf8]);

    [Fact]
    public void Text_in_two_byte_units_is_refused_at_its_beginning() =>
        AnOffersFile.FaultsIn([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(AnOffersFile.Headings)])
            .ShouldBe(["offers.csv:1:1: " + NotUtf8]);

    [Fact]
    public void A_strange_byte_is_found_by_characters_and_not_by_bytes() =>
        AnOffersFile.FaultsIn([.. Encoding.UTF8.GetBytes("\uFEFFa\r\nTŷ😀"), 0xFF]).ShouldBe(["offers.csv:2:5: " + NotUtf8]);

    [Fact]
    public void A_strange_byte_is_found_far_into_a_large_file() =>
        AnOffersFile.FaultsIn([.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ŷŷŷŷŷŷŷŷŷ\n", 20_000)) + "ŷ"), 0xC3])
            .ShouldBe(["offers.csv:20001:2: " + NotUtf8]);
}
