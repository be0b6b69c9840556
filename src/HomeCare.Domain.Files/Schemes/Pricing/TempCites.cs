#pragma warning disable
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
namespace HomeCare.Domain.Files;
internal sealed class CitedForm<T>(Form<T> form) : Form<Cited<T>>
{
    private static readonly RecordForm<Source> SourceForm = new(of => new(of.Required("title", Forms.Text, s => s.Title), of.Required("publisher", Forms.Text, s => s.Publisher), of.Optional("published", Forms.Date, s => s.Published)));
    internal static readonly RecordForm<Citation> Cite = new(of => new(of.Required("id", Forms.Text, c => c.Id), of.Required("source", SourceForm, c => c.Source), of.Required("place", Forms.Text, c => c.Place)));
    private readonly RecordForm<Cited<T>> whole = new(of => new(of.Required("value", form, c => c.Value), of.Cite(c => c.Citation)));
    internal override string Expected => form.Expected;
    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Cited<T> value)
    {
        if (json.Member("value") is not null) return whole.TryRead(reading, json, out value);
        var ok = form.TryRead(reading, json, out var bare);
        value = ok ? new(bare!, reading.Citation("F", json)) : null;
        return ok;
    }
    internal override JsonNode Write(Cited<T> value) => whole.Write(value);
    internal override JsonObject Schema() => whole.Schema();
}
internal sealed class PublishedForm<T>(Form<T> form) : Form<Published<T>>
{
    private readonly CitedForm<T> cited = new(form);
    private static readonly RecordForm<NotYetSet> NotYet = new(of => new(of.Required("notYetSet", CitedForm<T>.Cite, c => c.Citation)));
    internal override string Expected => form.Expected;
    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Published<T> value)
    {
        if (json.Member("notYetSet") is not null) { var o = NotYet.TryRead(reading, json, out var n); value = o ? new(n!) : null; return o; }
        var ok = cited.TryRead(reading, json, out var c);
        value = ok ? new(c!) : null;
        return ok;
    }
    internal override JsonNode Write(Published<T> value) => value.Match(cited.Write, NotYet.Write);
    internal override JsonObject Schema() => cited.Schema();
}
internal static class TempCites
{
    internal static Citation Cite<T>(this Members<T> of, Func<T, Citation> get) => of.Optional("cite", CitedForm<int>.Cite, get) ?? of.Citation("F");
}
