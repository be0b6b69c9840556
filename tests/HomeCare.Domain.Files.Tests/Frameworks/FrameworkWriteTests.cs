using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files.Tests;

[Properties(Arbitrary = new[] { typeof(FrameworkGenerators) })]
public partial class FrameworkWriteTests
{
    [Property]
    public void What_is_written_is_read_as_it_was(FrameworkScheme scheme)
    {
        scheme.Faults().ShouldBeEmpty();
        AFrameworkFile.SchemeIn(AFrameworkFile.Written(scheme)).ShouldBe(scheme);
    }

    [Property]
    public void The_same_scheme_is_the_same_bytes(FrameworkScheme scheme) =>
        AFrameworkFile.Written(AFrameworkFile.SchemeIn(AFrameworkFile.Written(scheme))).ShouldBe(AFrameworkFile.Written(scheme));

    [Property]
    public void Nothing_is_written_of_what_is_not_recorded(FrameworkScheme scheme) =>
        Nothing().IsMatch(AFrameworkFile.Written(scheme).Replace("\"rounds\": []", string.Empty)).ShouldBeFalse();

    [Fact]
    public void The_least_scheme_is_six_lines() =>
        AFrameworkFile.Written(AFrameworkFile.SchemeOf()).ShouldBe(AFrameworkFile.Text());

    [Fact]
    public void A_scheme_is_written_for_people_to_read() =>
        AFrameworkFile.Written(AFrameworkFile.SchemeOf(
                ("title", "\"T\\u0177 \\ud83d\\ude00 \\u00a3 \\\"\\\\\\/\""),
                ("statedEnd", "\"2034-09\""),
                ("spent", "\"£1.5\""),
                ("rounds", """[ { "lots": [], "limit": {}, "numberAwarded": 3, "tenderNotice": { "published": "2026-03-02", "statesTerm": false } } ]"""),
                ("readings", """{ "shorterScheme": "warned", "nextAwardDay": "old-is-in-force" }""")))
            .ShouldBe(
                """
                {
                  "format": "homecare.framework/1",
                  "id": "EX-2026",
                  "title": "Tŷ 😀 £ \"\\/",
                  "kind": "light-touch-open-framework",
                  "statedEnd": "2034-09",
                  "spent": "1.50",
                  "rounds": [
                    {
                      "tenderNotice": {
                        "published": "2026-03-02",
                        "statesTerm": false
                      },
                      "limit": {},
                      "numberAwarded": 3
                    }
                  ],
                  "readings": {
                    "nextAwardDay": "old-is-in-force"
                  }
                }

                """.ReplaceLineEndings("\n"));

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        var bytes = AFrameworkFile.Written(AScheme.Full);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            AFrameworkFile.Written(AScheme.Full).ShouldBe(bytes);
            AFrameworkFile.SchemeIn(bytes).ShouldBe(AScheme.Full);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_is_UTF8_without_a_byte_order_mark_and_ends_with_a_line_feed()
    {
        var bytes = FrameworkFile.Write(AScheme.Full).ToArray();
        (bytes[0], bytes[^1]).ShouldBe(((byte)'{', (byte)'\n'));
        bytes.ShouldNotContain((byte)'\r');
        new UTF8Encoding(false, true).GetString(bytes).ShouldBe(AFrameworkFile.Written(AScheme.Full));
    }

    [GeneratedRegex("""null|: \[\]|: "",""")]
    private static partial Regex Nothing();
}
