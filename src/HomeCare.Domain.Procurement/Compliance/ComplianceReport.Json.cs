using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HomeCare.Domain.Procurement;

public sealed partial record ComplianceReport
{
    /// <summary>The name and version of the form that <see cref="ToJson"/> writes.</summary>
    public const string Format = "homecare.compliance/1";

    /// <summary>The report for programs.</summary>
    /// <returns>JSON with one object for each rule, indented, with <c>\n</c> at the end of each line: the same text for the same report.</returns>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("scheme", Scheme.Id.Value);
            json.WriteString("kind", Scheme.Kind.Name);
            json.WriteString("ruleSet", RuleSet);
            json.WriteString("asOf", PlainText.Of(AsOf));
            if (Scheme.RecordedUntil is { } until)
            {
                json.WriteString("recordedUntil", PlainText.Of(until));
            }

            if (Scheme.Rounds.Count > 0 && Scheme.Rounds[0].AwardDecidedOn is { } firstAward)
            {
                json.WriteString("firstAward", PlainText.Of(firstAward));
            }

            json.WriteBoolean("breach", HasBreach);
            json.WriteStartArray("rules");
            foreach (var verdict in Verdicts)
            {
                Write(json, verdict);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        // The writer of .NET 8 ends lines as the system does; no line end stands unescaped inside a JSON text.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static void Write(Utf8JsonWriter json, RuleVerdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("id", verdict.Rule.Id);
        json.WriteString("citation", $"{verdict.Rule.Citation.Source.Title}, {verdict.Rule.Citation.Place}");
        json.WriteString("sentence", verdict.Rule.Sentence);
        json.WriteString("severity", verdict.Rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("verdict", verdict.Verdict switch
        {
            Verdict.NotApplicable => "not-applicable",
            Verdict.Met => "met",
            Verdict.NotRecorded => "not-recorded",
            Verdict.Found => "found",
        });
        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message);
            json.WriteStartObject("facts");
            foreach (var fact in finding.Facts)
            {
                json.WriteString(fact.Name, fact.Value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notRecorded");
        foreach (var missing in verdict.NotRecorded)
        {
            json.WriteStringValue(missing);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
