using System.Globalization;
using System.Text.Json;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>Reads the file of a scheme or of its framework, and finds in it what is wrong with the facts.</summary>
internal sealed class SchemeReading(string file, LocatedJson root) : JsonReading(file)
{
    private const string OwnPrefix = "OWN-";

    private readonly Lazy<Dictionary<string, Source>> sources = new(() => SourcesIn(file, root));

    // By the path of a list: its items that could be read.
    private readonly Dictionary<string, IReadOnlyList<LocatedJson>> itemsOf = new(StringComparer.Ordinal);
    private readonly Source source = new(root.Member("title") is { Kind: JsonValueKind.String } title ? title.Text : "a scheme", "the authority", null);

    /// <summary>What the file says itself, as the source of a plan.</summary>
    internal Citation Citation(string id, LocatedJson json) => new(id, source, $"scheme file, {json.Path}");

    /// <summary>What the file says itself of a value that it cites no document for.</summary>
    internal Citation Citation(LocatedJson json) => Citation(OwnPrefix + json.Path, json);

    /// <summary>Whether a citation is of the file itself, so that it is not written into one.</summary>
    internal static bool IsOwn(Citation citation) => citation.Id.StartsWith(OwnPrefix, StringComparison.Ordinal);

    /// <summary>The documents that the file names, by their titles. Those that cannot be read are told where they are read.</summary>
    internal Source? SourceOf(string title) => sources.Value.GetValueOrDefault(title);

    internal IEnumerable<string> SourceTitles => sources.Value.Keys;

    private static Dictionary<string, Source> SourcesIn(string file, LocatedJson root)
    {
        var found = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var json in (root.Member("sources")?.Items ?? []).Prepend(root.Member("source")).OfType<LocatedJson>())
        {
            if (SourceForms.Document.TryRead(new(file, root), json, out var read))
            {
                found.TryAdd(read.Title, read);
            }
        }

        return found;
    }

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
    internal void Judge(FrameworkScheme scheme, LocatedJson at)
    {
        var prefix = at.Path.Length == 0 ? string.Empty : at.Path + ".";
        var before = Faults.Select(fault => fault.Field).ToHashSet(StringComparer.Ordinal);
        var lotsAreWhole = !before.Any(field => field.StartsWith(prefix + "lots", StringComparison.Ordinal));
        var roundsAreWhole = !before.Contains(prefix + "rounds");
        foreach (var refusal in scheme.Faults())
        {
            var (place, path) = Find(refusal.Facts.First(fact => fact.Name == "path").Value, at);
            if (!before.Contains(path)
                && (lotsAreWhole || refusal.Code != "unknown-lot")
                && (roundsAreWhole || refusal.Code != "unknown-round"))
            {
                Fault(place, path, refusal.Message);
            }
        }
    }

    // What is not in the file, because it is missing there, is placed at the object that it would be in.
    private (LocatedJson At, string Path) Find(string path, LocatedJson from)
    {
        var here = from;
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
