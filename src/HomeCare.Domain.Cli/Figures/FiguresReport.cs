using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>Checks of figures on a page: report by report, a line for each comparison, and a count of the verdicts.</summary>
internal static class FiguresReport
{
    private const int WidthOfAVerdict = 9;

    internal static IEnumerable<string> Lines(ValueList<FigureCheck> checks)
    {
        foreach (var report in checks.GroupBy(check => check.Report, StringComparer.Ordinal))
        {
            yield return Heading(report.Key, report.First().Source);
            foreach (var line in report.SelectMany(Lines))
            {
                yield return line;
            }

            yield return string.Empty;
        }

        yield return checks.Count == 0 ? "None of these checks disagrees." : Summary(checks);
    }

    internal static string Heading(string prefix, Source source)
    {
        var date = source.Published is { } day ? PlainText.Of(day) : "undated";
        return $"{prefix}: {source.Title} ({source.Publisher}, {date})";
    }

    private static IEnumerable<string> Lines(FigureCheck check) =>
    [
        string.Empty,
        $"{check.Id} {check.Verdict.InWords()}: {check.Title}",
        .. check.Lines.Select(line => $"  {line.Verdict.InWords().PadRight(WidthOfAVerdict)} {line.What}: {Words(line)}"),
        .. check.Lines.Select(line => line.Unsettled).OfType<string>().Distinct(StringComparer.Ordinal).Select(why => "  Not settled: " + why),
        .. check.Note is { } note ? new[] { "  Note: " + note } : [],
    ];

    private static string Words(FigureCheckLine line) => (line.Printed, line.Elsewhere) switch
    {
        (null, _) => $"{line.Computed} ({line.How})",
        ({ } printed, null) => $"printed {Cited(printed)}, computed {line.Computed} ({line.How})",
        ({ } printed, { } elsewhere) => $"printed {Cited(printed)}, and printed {Cited(new(line.Computed, elsewhere))}",
    };

    private static string Cited(PrintedStatement printed) => $"{printed.Text} ({printed.Citation.Id})";

    private static string Summary(ValueList<FigureCheck> checks)
    {
        var verdicts = Enum.GetValues<FigureVerdict>().Reverse()
            .Select(verdict => $"{verdict.InWords()} {PlainText.Of(checks.Count(check => check.Verdict == verdict))}");
        var all = checks.Count == 1 ? "1 check" : $"{PlainText.Of(checks.Count)} checks";
        return $"{all}: {string.Join(", ", verdicts)}. Nothing is adjusted: what disagrees in the sources is shown as it stands.";
    }
}
