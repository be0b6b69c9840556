using System.Text;

namespace HomeCare.Domain.Files.Tests;

public class FrameworkFormTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n ")]
    public void An_empty_file_is_told_so(string text) =>
        AFrameworkFile.FaultsIn(text).ShouldBe(["scheme.json:1:1: file: it is empty: write one object in JSON"]);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"homecare.framework/1\"")]
    public void What_is_not_an_object_is_told_its_members_first(string text) =>
        AFrameworkFile.FaultsIn(text)[0].ShouldStartWith("scheme.json:1:1: file: this must be an object with format, id, title, kind, rounds, procedureBegan, ");

    [Fact]
    public void What_is_not_JSON_is_refused_at_its_first_wrong_character() =>
        AFrameworkFile.FaultsIn("{\r\n  \"id\": \"EX\",\r\n  x }").ShouldBe(
            ["scheme.json:3:3: file: it is not JSON here: look for a missing, extra or wrong comma, bracket or quotation mark"]);

    [Fact]
    public void Deep_nesting_is_refused_where_it_becomes_too_deep() =>
        AFrameworkFile.FaultsOf(("rounds", new string('[', 10_000))).ShouldBe(
            ["scheme.json:6:29: file: it is nested too deeply here: no list or object stands this deep"]);

    [Fact]
    public void Text_of_another_encoding_is_refused_at_its_first_strange_character() =>
        AFrameworkFile.FaultsIn(Encoding.Latin1.GetBytes("{\n \"title\": \"é\" }")).ShouldBe(
            ["scheme.json:2:12: file: it is not UTF-8 text: save it as UTF-8 (in a spreadsheet, \"CSV UTF-8\")"]);

    [Theory]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("", "\r")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void A_byte_order_mark_and_the_line_ends_change_nothing(string mark, string end) =>
        AFrameworkFile.SchemeIn(mark + AFrameworkFile.Written(AScheme.Full).Replace("\n", end)).ShouldBe(AScheme.Full);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string end) =>
        AFrameworkFile.FaultsIn(AFrameworkFile.Text(("kind", "1")).Replace("\n", end)).ShouldHaveSingleItem().ShouldStartWith("scheme.json:5:11: kind: ");

    [Fact]
    public void All_faults_are_told_together_in_the_order_they_stand_in() =>
        AFrameworkFile.FaultsIn(
                """
                {
                  "format": "homecare.framework/2",
                  "kind": "opn-framework",
                  "title": "An example",
                  "estimatedValue": 480000000,
                  "title": "Another",
                  "lots": [{ "id": "1", "name": "Home care", "isNhsContinuingHealthCare": "no" }, { "id": "2", "name": "Live-in care", "isNhsContinuingHealthCare": false }],
                  "rounds": [
                    { "awardDecidedOn": "2026-07-01", "lots": ["2"], "numberAwarded": "3" },
                    { "awardDecidedOn": "2026-07-01", "appointments": [{ "supplier": "EX-07", "basis": "past-awards" }] }
                  ],
                  "decisions": [{ "topic": "lots-considered", "answer": true, "reasons": "An example.", "decidedOn": "1/5/2029", "note": "" }]
                }
                """)
            .ShouldBe(
            [
                "scheme.json:1:1: id: this member is missing: add it",
                "scheme.json:2:13: format: \"homecare.framework/2\" is not a format that can be read: write homecare.framework/1",
                "scheme.json:3:11: kind: \"opn-framework\" is not a kind of framework: did you mean open-framework or closed-framework?",
                "scheme.json:5:21: estimatedValue: this must be text in quotation marks",
                "scheme.json:6:12: title: title is given twice: give it once",
                "scheme.json:7:75: lots[0].isNhsContinuingHealthCare: this must be true or false",
                "scheme.json:9:71: rounds[0].numberAwarded: this must be a whole number",
                "scheme.json:10:25: rounds[1].awardDecidedOn: round 2 is awarded on 2026-07-01, and the round before it on 2026-07-01: "
                    + "each award comes on a later day than the one before (OF-01)",
                "scheme.json:10:88: rounds[1].appointments[0].basis: \"past-awards\" is not a basis of an award: did you mean past-award?",
                "scheme.json:12:102: decisions[0].decidedOn: \"1/5/2029\" is not a date: write a date as year-month-day, such as 2026-09-01",
                "scheme.json:12:122: decisions[0].note: this member is not known: did you mean lot?",
            ]);
}
