using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Files;

namespace HomeCare.Domain.Cli;

/// <summary>Answers on absences for a program.</summary>
internal static class AbsenceJson
{
    private static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One visit or session.</summary>
    internal static string OfCase(AbsencePolicy policy, IEnumerable<NoticeRule> applied, AbsenceAssessment assessment, bool isPriced, string? note)
    {
        var assessed = assessment.Care.Single();
        var care = Members(assessment)["care"]![0]!;
        var payment = care["payment"]!.DeepClone().AsObject();
        payment.Remove("notice");
        payment["amount"] = isPriced ? payment["amount"]!.DeepClone() : null;
        return Write(new()
        {
            ["policy"] = Policy(policy, PolicyWords.Readings(policy, applied)),
            ["note"] = note,
            ["starts_at"] = care["starts_at"]!.DeepClone(),
            ["minutes"] = assessed.Care.Minutes,
            ["weekdays_only"] = assessed.Care.Arrangement.Days == ServiceDays.WeekdaysOnly,
            ["cause"] = (assessed.Payment.Notice?.Cause ?? AbsenceCause.NoShow).Name,
            ["price"] = isPriced ? care["price"]!.DeepClone() : null,
            ["payment"] = payment,
        });
    }

    /// <summary>A month.</summary>
    internal static string OfMonth(AbsenceTerms terms, CareLedger ledger, AbsenceAssessment assessment, IEnumerable<string> notes)
    {
        var answer = new JsonObject
        {
            ["notes"] = new JsonArray([.. notes.Select(note => JsonValue.Create(note))]),
            ["first_day"] = PlainText.Of(ledger.FirstDay),
            ["last_day"] = PlainText.Of(ledger.LastDay),
            ["payment_policy"] = Policy(terms.Payment, PolicyWords.Readings(terms.Payment)),
            ["charging_policy"] = terms.Charging is { } charging ? Policy(charging, PolicyWords.Readings(charging)) : null,
        };
        foreach (var (name, value) in Members(assessment))
        {
            answer[name] = value!.DeepClone();
        }

        return Write(answer);
    }

    private static JsonObject Members(AbsenceAssessment assessment) => JsonNode.Parse(AbsenceResultsFile.ToJson(assessment))!.AsObject();

    private static JsonObject Policy(AbsencePolicy policy, Reading[] readings) => new()
    {
        ["title"] = policy.Title,
        ["rule"] = PolicyWords.Rule(policy),
        ["citation"] = Citation(policy.Citation),
        ["exceptions"] = Array(policy.Exceptions, one => new()
        {
            ["cause"] = one.Cause.Name,
            ["rule"] = PolicyWords.Rule(one.Treatment),
            ["citation"] = Citation(one.Citation),
        }),
        ["readings"] = Array(readings, one => new() { ["name"] = one.Name, ["value"] = one.Value, ["words"] = one.Words }),
    };

    private static JsonObject Citation(Citation citation) =>
        new() { ["id"] = citation.Id, ["source"] = citation.Source.Title, ["place"] = citation.Place };

    private static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonObject> written) => [.. values.Select(written)];

    private static string Write(JsonObject answer) => answer.ToJsonString(Form) + "\n";
}
