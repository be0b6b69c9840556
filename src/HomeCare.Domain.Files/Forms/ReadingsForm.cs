using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>How the points that the Act leaves open are read: an object with those that are not on their default.</summary>
internal sealed class ReadingsForm : Form<LegalReadings>
{
    internal override string Expected => $"an object with {string.Join(", ", Ambiguity.All.Select(point => point.Name))}";

    internal override bool TryRead(SchemeReading reading, LocatedJson json, out LegalReadings value)
    {
        var of = reading.Members(json, required: [], [.. Ambiguity.All.Select(point => point.Name)]);
        var readings = LegalReadings.Default;
        foreach (var point in Ambiguity.All)
        {
            if (reading.Recorded(of(point.Name), JsonReading.AText) is { } written && reading.Text(written) is { } option)
            {
                point.Set(readings, Written.Of(option)).Switch(set => readings = set, refusal => reading.Fault(written, refusal.Message));
            }
        }

        value = readings;
        return true;
    }

    internal override JsonNode Write(LegalReadings value)
    {
        var node = new JsonObject();
        foreach (var point in Ambiguity.All.Where(point => point.ReadingIn(value) != point.Options[0]))
        {
            node[point.Name] = point.ReadingIn(value);
        }

        return node;
    }

    internal override JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var point in Ambiguity.All)
        {
            properties[point.Name] = new JsonObject
            {
                ["description"] = $"{point.Question} ({point.Id})",
                ["enum"] = new JsonArray([.. point.Options.Select(option => JsonValue.Create(option))]),
                ["default"] = point.Options[0],
            };
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }
}
