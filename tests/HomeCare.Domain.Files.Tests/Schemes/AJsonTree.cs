using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A JSON text with one of its values changed. A path is the names of members and the numbers of items on the way.</summary>
internal static class AJsonTree
{
    /// <summary>Every path in a value, its own first.</summary>
    internal static IEnumerable<object[]> Paths(JsonNode? node, object[] path)
    {
        IEnumerable<(object Step, JsonNode? Value)> inner = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, index) => ((object)index, item)),
            _ => [],
        };
        return inner.SelectMany(entry => Paths(entry.Value, [.. path, entry.Step])).Prepend(path);
    }

    /// <summary>What stands at the end of a path; null where the path leads nowhere.</summary>
    internal static JsonNode? TryWalk(JsonNode root, object[] path) =>
        path.Aggregate((JsonNode?)root, (node, step) => node is not null && Has(node, step) ? Get(node, step) : null);

    /// <summary>The text of a value after a change at the end of a path, which is given what the value is in, and its step.</summary>
    internal static string Changed(JsonNode root, object[] path, Action<JsonNode, object> change)
    {
        var copy = root.DeepClone();
        change(TryWalk(copy, path[..^1])!, path[^1]);
        return copy.ToJsonString();
    }

    internal static bool Has(JsonNode node, object step) => step is int index
        ? node is JsonArray items && index < items.Count
        : node is JsonObject members && members.ContainsKey((string)step);

    internal static JsonNode? Get(JsonNode node, object step) => step is int index ? node[index] : node[(string)step];

    internal static void Set(JsonNode parent, object last, JsonNode? value)
    {
        if (last is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)last] = value;
        }
    }

    internal static void Remove(JsonNode parent, object last)
    {
        if (last is int index)
        {
            ((JsonArray)parent).RemoveAt(index);
        }
        else
        {
            ((JsonObject)parent).Remove((string)last);
        }
    }

    internal static void Rename(JsonNode parent, string name, string other)
    {
        var value = parent[name]?.DeepClone();
        Remove(parent, name);
        parent[other] = value;
    }
}
