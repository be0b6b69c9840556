using System.Text.Json.Nodes;

namespace HomeCare.Domain.CallOff;

/// <summary>The places where two JSON trees differ.</summary>
internal static class JsonDifference
{
    private const string Nothing = "nothing";

    internal static IEnumerable<Difference> Between(JsonNode? recorded, JsonNode? recomputed, string path = "$") =>
        (recorded, recomputed) switch
        {
            (JsonObject left, JsonObject right) => left.Select(member => member.Key)
                .Union(right.Select(member => member.Key), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .SelectMany(name => Member(left, right, name, $"{path}.{name}")),
            (JsonArray left, JsonArray right) => Enumerable.Range(0, Math.Max(left.Count, right.Count))
                .SelectMany(i => Item(left, right, i, $"{path}[{PlainText.Of(i)}]")),
            _ when JsonNode.DeepEquals(recorded, recomputed) => [],
            _ => [new(path, Text(recorded), Text(recomputed))],
        };

    private static IEnumerable<Difference> Member(JsonObject left, JsonObject right, string name, string path) =>
        (left.TryGetPropertyValue(name, out var one), right.TryGetPropertyValue(name, out var other)) switch
        {
            (true, true) => Between(one, other, path),
            (true, false) => [new(path, Text(one), Nothing)],
            _ => [new(path, Nothing, Text(other))],
        };

    private static IEnumerable<Difference> Item(JsonArray left, JsonArray right, int i, string path) =>
        (i < left.Count, i < right.Count) switch
        {
            (true, true) => Between(left[i], right[i], path),
            (true, false) => [new(path, Text(left[i]), Nothing)],
            _ => [new(path, Nothing, Text(right[i]))],
        };

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
