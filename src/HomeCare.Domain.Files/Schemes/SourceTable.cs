using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>The documents of a file: each is written once, and citations name it by its title.</summary>
internal static class SourceTable
{
    /// <summary>The file with the documents of its citations in <c>sources</c>, but for the file's own <c>source</c>.</summary>
    /// <param name="file">The file, in which every citation has its document in full.</param>
    internal static JsonObject NamedOnce(JsonObject file)
    {
        var own = file["source"]!;
        var found = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal) { [TitleOf(own)] = own };
        Name(file, found);
        JsonNode[] others = [.. found.Values.Where(source => !ReferenceEquals(source, own))];
        return others.Length == 0 ? file : new(file.ToArray().SelectMany(member => WithSources(member, file, others)));
    }

    // A document that shares its title with another stays where it is cited.
    private static void Name(JsonNode node, SortedDictionary<string, JsonNode> found)
    {
        foreach (var child in node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] })
        {
            if (child is JsonObject { Count: 3 } citation && citation["source"] is JsonObject source && citation.ContainsKey("id") && citation.ContainsKey("place"))
            {
                var title = TitleOf(source);
                if (found.TryAdd(title, source) || JsonNode.DeepEquals(found[title], source))
                {
                    citation["source"] = title;
                }
            }
            else if (child is not null)
            {
                Name(child, found);
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> WithSources(KeyValuePair<string, JsonNode?> member, JsonObject file, JsonNode[] others)
    {
        file.Remove(member.Key);
        yield return member;
        if (member.Key == "source")
        {
            yield return new("sources", new JsonArray(others));
        }
    }

    private static string TitleOf(JsonNode source) => source["title"]!.GetValue<string>();
}
