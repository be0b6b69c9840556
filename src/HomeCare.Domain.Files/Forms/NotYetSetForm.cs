using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>Where a document speaks of a value and does not print it: a citation, or <c>true</c>, which is cited as what the file says.</summary>
internal sealed class NotYetSetForm : Form<NotYetSet>
{
    internal const string Member = "notYetSet";

    /// <summary>The object that has it as its only member.</summary>
    internal static readonly RecordForm<NotYetSet> Whole = new(of => of.Required(Member, new NotYetSetForm(), one => one));

    internal override string Expected => "true, or an object with id, source, place";

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out NotYetSet value)
    {
        if (json.Kind == JsonValueKind.True)
        {
            value = new(reading.Citation(json));
            return true;
        }

        var isRead = SourceForms.Citation.TryRead(reading, json, out var citation);
        value = isRead ? new(citation!) : null;
        return isRead;
    }

    internal override JsonNode Write(NotYetSet value) => SchemeReading.IsOwn(value.Citation) ? true : SourceForms.Citation.Write(value.Citation);

    internal override JsonObject Schema() => new() { ["oneOf"] = new JsonArray(new JsonObject { ["const"] = true }, SourceForms.Citation.Schema()) };
}
