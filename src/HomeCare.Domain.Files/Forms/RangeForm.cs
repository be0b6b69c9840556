using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A whole number from one to another.</summary>
/// <param name="least">The least; inclusive.</param>
/// <param name="most">The most; inclusive.</param>
internal sealed class RangeForm(int least, int most) : Form<int>
{
    internal override string Expected => $"a whole number from {PlainText.Of(least)} to {PlainText.Of(most)}";

    internal override bool TryRead(SchemeReading reading, LocatedJson json, out int value)
    {
        var number = reading.Number(json);
        value = number ?? 0;
        if (number < least || number > most)
        {
            reading.Fault(json, $"{PlainText.Of(value)} is not possible here: write {Expected}");
            return false;
        }

        return number is not null;
    }

    internal override JsonNode Write(int value) => value;

    internal override JsonObject Schema() => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}
