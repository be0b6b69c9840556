using System.Text;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.CallOff.Tests;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData("""{ "b" : 1, "a" : [ ] , "c" : { } }""", """{"a":[],"b":1,"c":{}}""")]
    [InlineData("""[ null, "x", -5, [1, 2] ]""", """[null,"x",-5,[1,2]]""")]
    [InlineData("\"a\\u002fb\\/c\"", "\"a/b/c\"")]
    [InlineData("\"\\u0022 \\u005c \\u0008 \\u0009 \\u000a \\u000c \\u000d\"", "\"\\\" \\\\ \\b \\t \\n \\f \\r\"")]
    [InlineData("\"\\u0000\\u001F\\u007f\"", "\"\\u0000\\u001f\u007f\"")]
    [InlineData("\"\\u00e9\\u2028\\u003c\\u0026\\ud83d\\ude00\"", "\"é\u2028<&\U0001F600\"")]
    public void There_is_one_way_to_write_a_value(string written, string canonical) => Write(written).ShouldBe(canonical);

    // The example of RFC 8785, section 3.2.3: by UTF-16 code units, the emoji comes before the Hebrew letter's ligature.
    [Fact]
    public void Members_are_in_order_of_their_UTF_16_code_units() =>
        Write("""{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}""")
            .ShouldBe("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001F600\":5,\"\ufb33\":3}");

    [Theory]
    [InlineData("9007199254740991")]
    [InlineData("-9007199254740991")]
    public void The_largest_whole_numbers_are_written(string number) => Write(number).ShouldBe(number);

    [Theory]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("1.5")]
    [InlineData("true")]
    public void Other_numbers_and_values_are_a_programming_error(string value) =>
        Should.Throw<ArgumentException>(() => Write(value));

    [Fact]
    public void Half_of_a_surrogate_pair_is_a_programming_error() =>
        Should.Throw<ArgumentException>(() => CanonicalJson.Write(JsonValue.Create("\ud800")));

    private static string Write(string json) => Encoding.UTF8.GetString(CanonicalJson.Write(JsonNode.Parse(json)));
}
