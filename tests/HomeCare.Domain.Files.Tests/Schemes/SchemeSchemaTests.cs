using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>The JSON Schema is made of the forms that read; the file beside them is the copy that people and editors take.</summary>
public class SchemeSchemaTests
{
    private static string Kept => Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain.Files", "Schemes", "homecare.scheme-1.schema.json");

    private static JsonNode Schema => JsonNode.Parse(SchemeFile.JsonSchema)!;

    public static TheoryData<string> Ids => [.. PublishedSchemes.All.Select(scheme => scheme.Id.Value)];

    [Fact]
    public void The_kept_file_is_the_schema_of_the_reader()
    {
        var now = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(Kept));
        File.WriteAllText(now, SchemeFile.JsonSchema);
        File.ReadAllText(Kept).ShouldBe(SchemeFile.JsonSchema, $"copy {now} to {Kept}");
    }

    [Fact]
    public void It_is_of_draft_2020_12() =>
        ((string?)Schema["$schema"]).ShouldBe("https://json-schema.org/draft/2020-12/schema");

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_allows_every_published_scheme(string id) =>
        ASchema.Allows(Schema, JsonNode.Parse(SchemeFile.Write(PublishedSchemes.Find(new(id)).AsT0).Span)).ShouldBeTrue();
}
