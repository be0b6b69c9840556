namespace HomeCare.Domain.Procurement;

public sealed partial record ComplianceReport
{
    /// <summary>The report for people: what was found under each rule, then what could not be checked, then what was met.</summary>
    /// <returns>Lines that end with <c>\n</c>, at most 100 characters wide but for a longer word, the same in every culture.</returns>
    public string ToText()
    {
        var text = new WrappedText();
        text.Line($"{Scheme.Title} ({Scheme.Id}): {Scheme.Kind.Title}", hanging: 2);
        var record = Scheme.RecordedUntil < AsOf ? $", on a record that goes to {PlainText.Of(Scheme.RecordedUntil.Value)}" : string.Empty;
        text.Line($"Checked against {RuleSet} as of {PlainText.Of(AsOf)}{record}: {Counts()}.", hanging: 2);
        foreach (var found in Findings.GroupBy(finding => (finding.Severity, finding.Rule)))
        {
            text.Line(string.Empty);
            text.Line(found.Key.Rule.Citation.ToString(), $"{Word(found.Key.Severity)}  ");
            text.Line(found.Key.Rule.Sentence, "  Rule:  ");
            foreach (var finding in found)
            {
                text.Line(finding.Message, "  Found: ");
            }
        }

        var missing = Verdicts.Where(verdict => verdict.NotRecorded.Count > 0).ToArray();
        if (missing.Length > 0)
        {
            text.Line(string.Empty);
            text.Line("Not checked, or not everywhere, because it is not recorded:");
            foreach (var verdict in missing)
            {
                text.Line(string.Join("; ", verdict.NotRecorded), $"  {verdict.Rule.Id,-8} ");
            }
        }

        text.Line(string.Empty);
        Ids(text, "Met", Verdict.Met);
        Ids(text, "Does not apply", Verdict.NotApplicable);
        var readings = Ambiguity.All.Where(point => point.ReadingIn(Scheme.Readings) != point.Options[0]).ToArray();
        text.Line("Open points read otherwise than by default:" + (readings.Length == 0 ? " none" : string.Empty));
        foreach (var point in readings)
        {
            text.Line($"{point.Id} {point.Name}: {point.ReadingIn(Scheme.Readings)}", "  ");
        }

        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Breach => "BREACH ",
        Severity.Warning => "WARNING",
        Severity.Advice => "ADVICE ",
    };

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

    private void Ids(WrappedText text, string heading, Verdict verdict)
    {
        var ids = Verdicts.Where(one => one.Verdict == verdict).Select(one => one.Rule.Id).ToArray();
        text.Line(ids.Length == 0 ? "none" : string.Join(", ", ids), ids.Length == 0 ? $"{heading}: " : $"{heading} ({PlainText.Of(ids.Length)}): ", hanging: 2);
    }
}
