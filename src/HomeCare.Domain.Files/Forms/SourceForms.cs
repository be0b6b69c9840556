using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>Documents, and the places in them that values are taken from.</summary>
internal static class SourceForms
{
    /// <summary>The member of an object that says where it is taken from.</summary>
    internal const string Cite = "cite";

    internal static readonly RecordForm<Source> Document = new(of => new(
        of.Required("title", Forms.Text, one => one.Title),
        of.Required("publisher", Forms.Text, one => one.Publisher),
        of.Optional("published", Forms.Date, one => one.Published)));

    internal static readonly RecordForm<Citation> Citation = new(of => new(
        of.Required("id", Forms.Text, one => one.Id),
        of.Required("source", new NamedSourceForm(), one => one.Source),
        of.Required("place", Forms.Text, one => one.Place)));

    /// <summary>A document by its title, where the file has it under <c>source</c> or <c>sources</c>, or in full.</summary>
    private sealed class NamedSourceForm : Form<Source>
    {
        internal override string Expected => "the title of a document, or an object with title, publisher, published";

        internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Source value)
        {
            if (json.Kind == JsonValueKind.Object)
            {
                return Document.TryRead(reading, json, out value);
            }

            var title = reading.Text(json);
            value = title is null ? null : reading.SourceOf(title);
            if (title is not null && value is null)
            {
                reading.Fault(json, $"the file has no source of that title: {Written.Suggest(title, reading.SourceTitles)}");
            }

            return value is not null;
        }

        internal override JsonNode Write(Source value) => Document.Write(value);

        internal override JsonObject Schema() => new() { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, Document.Schema()) };
    }
}
