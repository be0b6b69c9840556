using System.Globalization;
using System.Text.Json;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>Reads one scheme file, and finds in it what is wrong with the facts.</summary>
internal sealed class SchemeReading(string file, LocatedJson root) : JsonReading(file)
{
    // By the path of a list: its items that could be read.
    private readonly Dictionary<string, IReadOnlyList<LocatedJson>> itemsOf = new(StringComparer.Ordinal);
    private readonly Source source = new(root.Member("title") is { Kind: JsonValueKind.String } title ? title.Text : "a scheme", "the authority", null);

    /// <summary>What the file says itself, as the source of a plan.</summary>
    internal Citation Citation(string id, LocatedJson json) => new(id, source, $"scheme file, {json.Path}");

    /// <summary>An optional member's value, unless it is null, which is a fault.</summary>
    internal LocatedJson? Recorded(LocatedJson? json, string expected)
    {
        if (json is not { Kind: JsonValueKind.Null })
        {
            return json;
        }

        Fault(json, $"this must be {expected}: leave the member out where nothing is recorded");
        return null;
    }

    /// <summary>Remembers which items of a list were read: the places of the others are not counted in the record.</summary>
    internal void ItemsAre(LocatedJson list, IReadOnlyList<LocatedJson> read) => itemsOf[list.Path] = read;

    /// <summary>Adds what keeps the facts from standing together, where that does not only come from a fault found before.</summary>
    internal void Judge(FrameworkScheme scheme)
    {
        var before = Faults.Select(fault => fault.Field).ToHashSet(StringComparer.Ordinal);
        var lotsAreWhole = !before.Any(field => field.StartsWith("lots", StringComparison.Ordinal));
        var roundsAreWhole = !before.Contains("rounds");
        foreach (var refusal in scheme.Faults())
        {
            var (at, path) = Find(refusal.Facts.First(fact => fact.Name == "path").Value);
            if (!before.Contains(path)
                && (lotsAreWhole || refusal.Code != "unknown-lot")
                && (roundsAreWhole || refusal.Code != "unknown-round"))
            {
                Fault(at, path, refusal.Message);
            }
        }
    }

    // What is not in the file, because it is missing there, is placed at the object that it would be in.
    private (LocatedJson At, string Path) Find(string path)
    {
        var here = root;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        for (var index = 0; index < steps.Length; index++)
        {
            var step = steps[index];
            var next = step[0] != '[' ? here.Member(step)
                : itemsOf.TryGetValue(here.Path, out var items) ? items[int.Parse(step[1..^1], CultureInfo.InvariantCulture)]
                : null;
            if (next is null)
            {
                var missing = string.Join('.', steps[index..]).Replace(".[", "[", StringComparison.Ordinal);
                return (here, here.Path.Length == 0 ? missing : $"{here.Path}.{missing}");
            }

            here = next;
        }

        return (here, here.Path);
    }
}
