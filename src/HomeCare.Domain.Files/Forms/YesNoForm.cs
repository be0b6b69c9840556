using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>Yes or no.</summary>
internal sealed class YesNoForm : Form<bool>
{
    internal override string Expected => JsonReading.YesOrNo;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, out bool value)
    {
        var answer = reading.YesNo(json);
        value = answer ?? false;
        return answer is not null;
    }

    internal override JsonNode Write(bool value) => value;

    internal override JsonObject Schema() => new() { ["type"] = "boolean" };
}
