using System.Text.RegularExpressions;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>The ids on the tests of this repository, read from their sources.</summary>
internal static partial class Proofs
{
    private static readonly string[] Sources = [.. RepositorySources.In("tests").Select(System.IO.File.ReadAllText)];

    internal static IReadOnlyList<Proof> All { get; } = [.. Sources.SelectMany(OfOne)];

    internal static ILookup<string, Proof> ById { get; } = All.ToLookup(proof => proof.Id, StringComparer.Ordinal);

    /// <summary>How often an id is written on anything.</summary>
    internal static int Marks => Sources.Sum(text => Mark().Count(text));

    private static IEnumerable<Proof> OfOne(string text)
    {
        var owner = string.Empty;
        var declarations = Declaration().Matches(text).ToArray();
        var above = Words(text[..(declarations.FirstOrDefault(one => one.Groups["marks"].Length > 0)?.Index ?? 0)]);
        var all = Words(text);
        for (var at = 0; at < declarations.Length; at++)
        {
            var declaration = declarations[at];
            var end = at + 1 < declarations.Length ? declarations[at + 1].Index : text.Length;
            var marks = declaration.Groups["marks"].Value;
            if (declaration.Groups["class"] is { Success: true, Value: var name })
            {
                owner = name;
                foreach (Match mark in Mark().Matches(marks))
                {
                    yield return new(mark.Groups["id"].Value, owner, [all, above, all]);
                }
            }
            else if (TestMark().IsMatch(marks))
            {
                foreach (Match mark in Mark().Matches(marks))
                {
                    yield return new(mark.Groups["id"].Value, $"{owner}.{declaration.Groups["method"].Value}", [Words(text[declaration.Index..end]), above, all]);
                }
            }
        }
    }

    private static HashSet<string> Words(string text) => Word().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    // A class or a method, with the lines of attributes above it.
    [GeneratedRegex("""^(?<marks>(?: *\[.*\r?\n(?: *\S.*\r?\n)*?)?) *(?:public|internal) (?:(?:static |sealed |abstract |partial )*class (?<class>\w+)|[^=;{]*?\b(?<method>\w+)\()""", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("""\[(Fact|Theory|Property)\b""")]
    private static partial Regex TestMark();

    [GeneratedRegex("""\[Rule\("(?<id>[^"]*)"\)\]""")]
    private static partial Regex Mark();

    [GeneratedRegex("""\b[A-Z]\w+""")]
    private static partial Regex Word();
}
