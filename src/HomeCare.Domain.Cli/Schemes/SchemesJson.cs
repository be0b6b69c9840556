using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>
/// Schemes, their facts and their comparisons for a program. A day that is not yet set is null; a sum is given as it is shown and
/// exactly in pence, such as <c>53067/2</c>.
/// </summary>
internal static class SchemesJson
{
    // Read by programs and people; nothing of it is put into HTML.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(Scheme scheme) => Summary(scheme).ToJsonString(Plain);

    internal static string Of(Scheme scheme, ValueList<SchemeFact> facts)
    {
        var summary = Summary(scheme);
        summary["facts"] = Array(facts, fact => Fact(fact)!);
        return summary.ToJsonString(Plain);
    }

    internal static string Of(SchemeComparison comparison) => new JsonObject
    {
        ["from"] = comparison.From.Id.Value,
        ["to"] = comparison.To.Id.Value,
        ["changes"] = Array(comparison.Changes, change => new JsonObject
        {
            ["policy"] = change.Policy.Name,
            ["name"] = change.Name,
            ["kind"] = Word(change.Kind),
            ["from"] = Fact(change.From),
            ["to"] = Fact(change.To),
        }),
        ["money"] = Array(comparison.Money, change => new JsonObject
        {
            ["kind"] = Word(change.Kind),
            ["name"] = change.Name,
            ["from"] = Span(change.From),
            ["to"] = Span(change.To),
            ["change"] = Span(change.Change),
            ["citations"] = Array(change.Citations, Cited),
        }),
    }.ToJsonString(Plain);

    private static JsonObject Summary(Scheme scheme) => new()
    {
        ["id"] = scheme.Id.Value,
        ["title"] = scheme.Title,
        ["authority"] = scheme.AuthorityName,
        ["authorityCode"] = scheme.Authority.Value,
        ["kind"] = scheme.Framework.Kind.Name,
        ["begins"] = Day(scheme.Period.Begins),
        ["ends"] = Day(scheme.Period.Ends),
        ["extensions"] = Array(scheme.Period.Extensions, one => new JsonObject { ["state"] = one.State.Name, ["newEnd"] = Day(one.NewEnd) }),
    };

    private static string? Day<T>(Published<T> day)
        where T : notnull => day.TryGet(out var stated) ? stated.ToString() : null;

    private static JsonObject? Fact(SchemeFact? fact) => fact is null
        ? null
        : new()
        {
            ["policy"] = fact.Policy.Name,
            ["name"] = fact.Name,
            ["value"] = fact.Value,
            ["standing"] = Word(fact.Standing),
            ["citations"] = Array(fact.Citations, Cited),
        };

    private static JsonObject Cited(Citation citation) => new()
    {
        ["id"] = citation.Id,
        ["source"] = citation.Source.Title,
        ["place"] = citation.Place,
    };

    private static JsonObject Span(MoneySpan span) => new() { ["least"] = Amount(span.Least), ["most"] = Amount(span.Most) };

    private static JsonObject? Amount(ExactAmount? amount) =>
        amount is { } exact ? new() { ["text"] = exact.ToString(), ["pence"] = exact.ToFractionOfPence() } : null;

    private static string Word(FactStanding standing) => standing switch
    {
        FactStanding.Published => "published",
        FactStanding.NotYetSet => "not-yet-set",
        FactStanding.NotInScheme => "not-in-scheme",
    };

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Same => "same",
        ChangeKind.Changed => "changed",
        ChangeKind.New => "new",
        ChangeKind.Ends => "ends",
    };

    private static string Word(MoneyChangeKind kind) => kind switch
    {
        MoneyChangeKind.Price => "price",
        MoneyChangeKind.Example => "example",
    };

    private static JsonArray Array<T>(ValueList<T> items, Func<T, JsonObject> write) => new([.. items.Select(write)]);
}
