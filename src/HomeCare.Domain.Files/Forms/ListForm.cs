using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A list. An item that cannot be read is left out, so that the others are judged.</summary>
internal sealed class ListForm<T>(Form<T> form) : Form<ValueList<T>>
{
    internal override string Expected => "a list in square brackets";

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        var items = new List<T>();
        var read = new List<LocatedJson>();
        if (reading.Is(json, JsonValueKind.Array, Expected))
        {
            foreach (var item in json.Items)
            {
                if (form.TryRead(reading, item, out var one))
                {
                    items.Add(one);
                    read.Add(item);
                }
            }
        }

        reading.ItemsAre(json, read);
        value = items.ToValueList();
        return json.Kind == JsonValueKind.Array;
    }

    internal override JsonNode Write(ValueList<T> value) => new JsonArray([.. value.Select(form.Write)]);

    internal override JsonObject Schema() => new() { ["type"] = "array", ["items"] = form.Schema() };
}
