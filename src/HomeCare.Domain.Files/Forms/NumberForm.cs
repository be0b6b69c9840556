using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A whole number.</summary>
internal sealed class NumberForm : Form<int>
{
    internal override string Expected => JsonReading.AWholeNumber;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, out int value)
    {
        var number = reading.Number(json);
        value = number ?? 0;
        return number is not null;
    }

    internal override JsonNode Write(int value) => value;

    internal override JsonObject Schema() => new() { ["type"] = "integer" };
}
