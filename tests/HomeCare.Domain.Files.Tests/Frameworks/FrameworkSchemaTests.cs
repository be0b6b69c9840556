using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files.Tests;

/// <summary>The JSON Schema is made of the mapping that reads; the file beside it is the copy that people and editors take.</summary>
public class FrameworkSchemaTests
{
    private static string Kept => Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain.Files", "Frameworks", "homecare.framework-1.schema.json");

    private static JsonNode Schema => JsonNode.Parse(FrameworkFile.JsonSchema)!;

    [Fact]
    public void The_kept_file_is_the_schema_of_the_reader()
    {
        var now = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(Kept));
        File.WriteAllText(now, FrameworkFile.JsonSchema);
        File.ReadAllText(Kept).ShouldBe(FrameworkFile.JsonSchema, $"copy {now} to {Kept}");
    }

    [Fact]
    public void It_is_of_draft_2020_12() =>
        ((string?)Schema["$schema"]).ShouldBe("https://json-schema.org/draft/2020-12/schema");

    [Theory]
    [InlineData("kind")]
    [InlineData("rounds/route")]
    [InlineData("rounds/appointments/basis")]
    [InlineData("rounds/appointments/status")]
    [InlineData("rounds/appointments/assessment")]
    [InlineData("callOffs/status")]
    [InlineData("callOffs/method")]
    [InlineData("exclusions/status")]
    [InlineData("exclusions/act")]
    [InlineData("modifications/newSupplierStatus")]
    [InlineData("decisions/topic")]
    public void Each_closed_set_is_the_one_of_the_records(string path)
    {
        var names = path.Split('/')[^1] switch
        {
            "kind" => FrameworkKind.List.Select(one => one.Name),
            "route" => AwardRoute.List.Select(one => one.Name),
            "basis" => AwardBasis.List.Select(one => one.Name),
            "assessment" => EarlierTenderAssessment.List.Select(one => one.Name),
            "method" => CallOffMethod.List.Select(one => one.Name),
            "act" => ExclusionAct.List.Select(one => one.Name),
            "topic" => DecisionTopic.List.Select(one => one.Name),
            _ => SupplierStatus.List.Select(one => one.Name),
        };
        Texts(At(path)["enum"]).ShouldBe(names, ignoreOrder: true);
    }

    [Fact]
    public void Each_point_that_the_Act_leaves_open_has_its_readings_and_its_default()
    {
        foreach (var point in Ambiguity.All)
        {
            Texts(At("readings/" + point.Name)["enum"]).ShouldBe(point.Options);
            ((string?)At("readings/" + point.Name)["default"]).ShouldBe(point.Options[0]);
        }
    }

    [Theory]
    [InlineData("id", "EX-2026", true)]
    [InlineData("id", "a b", true)]
    [InlineData("id", " EX", false)]
    [InlineData("id", "Zoë", false)]
    [InlineData("statedEnd", "2034-09", true)]
    [InlineData("statedEnd", "2034-09-30", true)]
    [InlineData("statedEnd", "2034", false)]
    [InlineData("spent", "480000000.00", true)]
    [InlineData("spent", "£3.5", true)]
    [InlineData("spent", "-3.50", false)]
    [InlineData("spent", "1,000", false)]
    [InlineData("spent", "1.005", false)]
    [InlineData("title", "x", true)]
    [InlineData("title", " ", false)]
    public void A_pattern_allows_what_the_reader_allows(string member, string text, bool allowed)
    {
        Regex.IsMatch(text, (string)At(member)["pattern"]!).ShouldBe(allowed);
        var json = JsonValue.Create(text).ToJsonString();
        FrameworkFile.Read("scheme.json", System.Text.Encoding.UTF8.GetBytes(AFrameworkFile.Text((member, json)))).IsT0.ShouldBe(allowed);
    }

    private static JsonNode At(string path) => path.Split('/').Aggregate(Schema, (node, name) => (node["items"] ?? node)["properties"]![name]!);

    private static string[] Texts(JsonNode? node) => [.. ((JsonArray)node!).Select(item => (string)item!)];
}
