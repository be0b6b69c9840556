using System.Text;

namespace HomeCare.Domain.Files.Tests;

public class JsonFormTests
{
    private const string NotJson = "file: it is not JSON here: look for a missing, extra or wrong comma, bracket or quotation mark";
    private const string HalfAPair = "file: it holds an escape that is not Unicode, half of a surrogate pair: write the character itself";

    [Theory]
    [InlineData("{\n  \"lot\": \"1\",\n  x }", "3:3")]
    [InlineData("{\n  \"reference\": \"Tŷ\",  x }", "2:23")]
    [InlineData("{\r\n  \"reference\": \"😀\",  x }", "2:23")]
    [InlineData("{\r  \"reference\": \"a\",  x }", "2:22")]
    [InlineData("\uFEFF{ x }", "1:3")]
    [InlineData("{ \"lot\": \"1\", }", "1:15")]
    [InlineData("{} {}", "1:4")]
    [InlineData("{ // a note\n }", "1:3")]
    [InlineData("{ 'lot': 1 }", "1:3")]
    [InlineData("{ \"lot\": NaN }", "1:10")]
    [InlineData("{ \"lot\": 01 }", "1:11")]
    [InlineData("provider,name\n", "1:1")]
    public void What_is_not_JSON_is_refused_at_its_first_wrong_character(string text, string place) =>
        ARequestFile.FaultsIn(text).ShouldBe([$"request.json:{place}: {NotJson}"]);

    [Fact]
    public void What_ends_too_soon_is_refused_at_its_end() =>
        ARequestFile.FaultsIn("{\n  \"lot\": \"1\"").ShouldBe(["request.json:2:13: " + NotJson]);

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n ")]
    public void An_empty_file_is_told_so(string text) =>
        ARequestFile.FaultsIn(text).ShouldBe(["request.json:1:1: file: it is empty: write one object in JSON"]);

    [Theory]
    [InlineData("[]")]
    [InlineData("\"request\"")]
    [InlineData("null")]
    [InlineData("5")]
    public void What_is_not_an_object_is_told_its_members(string text) =>
        ARequestFile.FaultsIn(text).ShouldBe(
            ["request.json:1:1: file: this must be an object with reference, lot, place, visits, needs, requiredStart, decidedOn, details"]);

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud800\\ud800")]
    public void Half_of_a_surrogate_pair_is_refused_where_it_stands(string escape) =>
        ARequestFile.FaultsOf(("lot", $"\"{escape}\"")).ShouldBe(["request.json:3:10: " + HalfAPair]);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_refused_where_it_stands() =>
        ARequestFile.FaultsOf(("\\ud800", "1")).ShouldBe(["request.json:9:3: " + HalfAPair]);

    [Fact]
    public void A_whole_surrogate_pair_is_a_character() =>
        ARequestFile.RequestOf(("place", """{ "parish": "\ud83d\ude00", "zone": "melton", "band": "urban" }""")).Parish.ShouldBe("😀");

    [Fact]
    public void Deep_nesting_is_refused_where_it_becomes_too_deep() =>
        ARequestFile.FaultsIn(new string('[', 100_000)).ShouldBe(
            ["request.json:1:18: file: it is nested too deeply here: no list or object stands this deep"]);

    [Fact]
    public void Text_of_another_encoding_is_refused_at_its_first_strange_character() =>
        ARequestFile.FaultsIn(Encoding.Latin1.GetBytes("{\n \"reference\": \"é\" }")).ShouldBe(
            ["request.json:2:16: file: it is not UTF-8 text: save it as UTF-8 (in a spreadsheet, \"CSV UTF-8\")"]);

    [Theory]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("", "\r")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void A_byte_order_mark_and_the_line_ends_change_nothing(string mark, string end) =>
        ARequestFile.RequestIn(mark + ARequestFile.Text().Replace("\n", end)).ShouldBe(ARequestFile.RequestOf());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string end) =>
        ARequestFile.FaultsIn(ARequestFile.Text(("lot", "1")).Replace("\n", end)).ShouldHaveSingleItem().ShouldStartWith("request.json:3:10: lot: ");

    [Fact]
    public void Columns_count_characters_and_not_bytes() =>
        ARequestFile.FaultsIn(ARequestFile.Text().Replace("\"EX-0001\",\n", "\"Tŷ\", ").Replace("\"1\"", "1"))
            .Last().ShouldStartWith("request.json:2:31: lot: ");

    [Fact]
    public void All_faults_are_told_together_in_the_order_they_stand_in() =>
        ARequestFile.FaultsOf(
                ("notes", "1"),
                ("decidedOn", "\"x\""),
                ("needs", "[\"x\", 5]"),
                ("lot", "1"),
                ("reference", string.Empty))
            .Select(fault => fault.Split(':')[3].Trim())
            .ShouldBe(["reference", "lot", "needs[0]", "needs[1]", "decidedOn", "notes"]);
}
