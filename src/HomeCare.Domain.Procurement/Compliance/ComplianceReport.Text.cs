using System.Text;

namespace HomeCare.Domain.Procurement;

public sealed partial record ComplianceReport
{
    /// <summary>The report for people: every finding with its rule, then what could not be checked, then what was met.</summary>
    /// <returns>Lines that end with <c>\n</c>, the same in every culture.</returns>
    public string ToText()
    {
        var text = new StringBuilder();
        Line(text, $"{Scheme.Title} ({Scheme.Id}): {Scheme.Kind.Title}");
        Line(text, $"Checked against {RuleSet} as of {PlainText.Of(AsOf)}: {Counts()}.");
        foreach (var finding in Findings)
        {
            Line(text, string.Empty);
            Line(text, $"{Word(finding.Severity)}  {finding.Rule.Citation}");
            Line(text, "  Rule:  " + finding.Rule.Sentence);
            Line(text, "  Found: " + finding.Message);
        }

        var missing = Verdicts.Where(verdict => verdict.NotRecorded.Count > 0).ToArray();
        if (missing.Length > 0)
        {
            Line(text, string.Empty);
            Line(text, "Not checked, or not everywhere, because it is not recorded:");
            foreach (var verdict in missing)
            {
                Line(text, $"  {verdict.Rule.Id,-8} {string.Join("; ", verdict.NotRecorded)}");
            }
        }

        Line(text, string.Empty);
        Line(text, "Met: " + Ids(Verdict.Met));
        Line(text, "Does not apply: " + Ids(Verdict.NotApplicable));
        var readings = Ambiguity.All
            .Where(point => point.ReadingIn(Scheme.Readings) != point.Options[0])
            .Select(point => $"{point.Id} {point.Name}: {point.ReadingIn(Scheme.Readings)}")
            .ToArray();
        Line(text, "Open points read otherwise than by default: " + (readings.Length == 0 ? "none" : string.Join(", ", readings)));
        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Breach => "BREACH ",
        Severity.Warning => "WARNING",
        Severity.Advice => "ADVICE ",
    };

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private string Counts() => string.Join(", ", new[] { Severity.Breach, Severity.Warning, Severity.Advice }.Select(severity =>
    {
        var count = Findings.Count(finding => finding.Severity == severity);
        return (severity, count) switch
        {
            (Severity.Breach, 1) => "1 breach",
            (Severity.Breach, _) => PlainText.Of(count) + " breaches",
            (Severity.Warning, 1) => "1 warning",
            (Severity.Warning, _) => PlainText.Of(count) + " warnings",
            (_, 1) => "1 piece of advice",
            _ => PlainText.Of(count) + " pieces of advice",
        };
    }));

    private string Ids(Verdict verdict)
    {
        var ids = Verdicts.Where(one => one.Verdict == verdict).Select(one => one.Rule.Id).ToArray();
        return ids.Length == 0 ? "none" : string.Join(", ", ids);
    }
}
