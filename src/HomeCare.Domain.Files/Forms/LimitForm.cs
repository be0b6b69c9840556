using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A limit that the authority sets itself: a whole number with its citation, or the bare number, which is cited as what the file says.</summary>
/// <param name="id">The id of that citation.</param>
internal sealed class LimitForm(string id) : Form<Cited<int>>
{
    private readonly CitedForm<int> cited = new(Forms.Number);

    internal override string Expected => cited.Expected;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Cited<int> value)
    {
        var isRead = cited.TryRead(reading, json, out value);
        value = isRead && SchemeReading.IsOwn(value!.Citation) ? value with { Citation = reading.Citation(id, json) } : value;
        return isRead;
    }

    internal override JsonNode Write(Cited<int> value) => cited.Write(value);

    internal override JsonObject Schema() => cited.Schema();
}
