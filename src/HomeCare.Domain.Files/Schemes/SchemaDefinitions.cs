using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A JSON Schema in which the forms that repeat are written once, under <c>$defs</c>, by the name of a member that has them.</summary>
internal sealed class SchemaDefinitions
{
    private const int LeastLength = 80;

    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema with its definitions at the end.</summary>
    internal static JsonObject NamedOnce(JsonObject schema)
    {
        var named = new SchemaDefinitions();
        named.Count(schema);
        var whole = named.Inside(schema, string.Empty);
        whole["$defs"] = new JsonObject(named.definitions);
        return whole;
    }

    // What stands inside a form that repeats is counted with the first of them only.
    private void Count(JsonNode schema)
    {
        var text = schema.ToJsonString();
        uses[text] = uses.GetValueOrDefault(text) + 1;
        if (uses[text] == 1)
        {
            foreach (var (_, inner) in Parts(schema))
            {
                Count(inner);
            }
        }
    }

    private JsonObject Named(JsonNode schema, string member)
    {
        var text = schema.ToJsonString();
        if (text.Length < LeastLength || uses[text] == 1)
        {
            return Inside(schema, member);
        }

        if (!names.TryGetValue(text, out var name))
        {
            name = Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? member : member + PlainText.Of(number)).First(free => !definitions.ContainsKey(free));
            names[text] = name;
            definitions[name] = null;
            definitions[name] = Inside(schema, member);
        }

        return new() { ["$ref"] = "#/$defs/" + name };
    }

    private JsonObject Inside(JsonNode schema, string member)
    {
        var copy = (JsonObject)schema.DeepClone();
        foreach (var (part, inner) in Parts(copy).ToArray())
        {
            inner.ReplaceWith<JsonNode>(Named(inner, part ?? member));
        }

        return copy;
    }

    // The schemas directly inside one, with the member that they are of where it says more than that of the whole.
    private static IEnumerable<(string? Member, JsonNode Schema)> Parts(JsonNode schema) =>
    [
        .. (schema["properties"] as JsonObject ?? []).Select(member => (member.Key is "value" or "policy" ? null : member.Key, member.Value!)),
        .. new[] { schema["oneOf"], schema["anyOf"] }.OfType<JsonArray>().SelectMany(choices => choices).Select(one => ((string?)null, one!)),
        .. new[] { schema["items"], schema["additionalProperties"] }.OfType<JsonObject>().Select(one => ((string?)null, (JsonNode)one)),
    ];
}
