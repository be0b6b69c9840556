using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A value and where it is taken from, or <c>notYetSet</c> with the place that speaks of it.</summary>
internal sealed class PublishedForm<T>(Form<T> form) : Form<Published<T>>
{
    private readonly CitedForm<T> cited = new(form);

    internal override string Expected => form.Expected;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out Published<T> value)
    {
        if (json.IsMeantToHave(NotYetSetForm.Member))
        {
            var isSaid = NotYetSetForm.Whole.TryRead(reading, json, out var missing);
            value = isSaid ? new(missing!) : null;
            return isSaid;
        }

        var isRead = cited.TryRead(reading, json, out var set);
        value = isRead ? new(set!) : null;
        return isRead;
    }

    internal override JsonNode Write(Published<T> value) => value.Match(cited.Write, NotYetSetForm.Whole.Write);

    internal override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(cited.Schema(), NotYetSetForm.Whole.Schema()) };
}
