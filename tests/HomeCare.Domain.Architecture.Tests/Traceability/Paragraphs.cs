using System.Text.RegularExpressions;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>The list of all ids, kept by hand in <c>paragraphs.csv</c>.</summary>
internal static partial class Paragraphs
{
    internal static string File { get; } =
        Path.Combine(RepositoryRoot.Path, "tests", "HomeCare.Domain.Architecture.Tests", "Traceability", "paragraphs.csv");

    internal static IReadOnlyList<Paragraph> All { get; } = [.. System.IO.File.ReadLines(File).Skip(1).Select(Read)];

    internal static HashSet<string> Ids { get; } = All.Select(paragraph => paragraph.Id).ToHashSet(StringComparer.Ordinal);

    private static Paragraph Read(string line) =>
        Field().Matches(line).Select(match => match.Groups["text"].Value).ToArray() is [var id, var document, var place, var area, var reason]
            ? new(id, document, place, area, reason)
            : throw new FormatException($"a line of {File} has five fields, with quotation marks around a field with a comma: {line}");

    [GeneratedRegex("""(?<=^|,)(?:"(?<text>[^"]*)"|(?<text>[^",]*))(?=,|$)""")]
    private static partial Regex Field();
}
