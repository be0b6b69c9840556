using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A value and where it is taken from: an object with both, or the bare value, which is cited as what the file says.</summary>
internal sealed class CitedForm<T>(Form<T> form, string member = CitedForm<T>.Value) : Form<Cited<T>>
{
    private const string Value = "value";

    private readonly RecordForm<Cited<T>> whole = new(of => new(
        of.Required(member, form, one => one.Value),
        of.Required(SourceForms.Cite, SourceForms.Citation, one => one.Citation)));

    internal override string Expected => form.Expected;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Cited<T> value)
    {
        // A bare record is an object itself; of any other value an object is meant to be the one with both.
        if (json.Member(member) is not null || (json.Kind == JsonValueKind.Object && form is not RecordForm<T>))
        {
            return whole.TryRead(reading, json, out value);
        }

        var isRead = form.TryRead(reading, json, out var bare);
        value = isRead ? new(bare!, reading.Citation(json)) : null;
        return isRead;
    }

    internal override JsonNode Write(Cited<T> value) =>
        SchemeReading.IsOwn(value.Citation) ? form.Write(value.Value) : whole.Write(value);

    internal override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(whole.Schema(), form.Schema()) };
}
