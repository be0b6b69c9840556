using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A member that says what an object is, and nothing more: <c>true</c>.</summary>
internal sealed class OnlyYesForm : Form<bool>
{
    internal override string Expected => "true";

    internal override bool TryRead(SchemeReading reading, LocatedJson json, out bool value)
    {
        value = reading.YesNo(json) ?? false;
        if (json.Kind == JsonValueKind.False)
        {
            reading.Fault(json, "this can only be true: leave the member out where it does not hold");
        }

        return value;
    }

    internal override JsonNode Write(bool value) => value;

    internal override JsonObject Schema() => new() { ["const"] = true };
}
