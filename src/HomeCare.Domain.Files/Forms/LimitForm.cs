using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A limit that the authority sets itself: a whole number, cited as what the file says.</summary>
/// <param name="id">The id of its citation.</param>
internal sealed class LimitForm(string id) : Form<Cited<int>>
{
    private readonly NumberForm number = new();

    internal override string Expected => number.Expected;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Cited<int> value)
    {
        var isRead = number.TryRead(reading, json, out var limit);
        value = isRead ? new(limit, reading.Citation(id, json)) : null;
        return isRead;
    }

    internal override JsonNode Write(Cited<int> value) => number.Write(value.Value);

    internal override JsonObject Schema() => number.Schema();
}
