using System.Text.Json;

namespace HomeCare.Domain;

internal sealed partial class BankHolidaysReader
{
    private Dictionary<string, JsonElement>? Members(JsonElement json, string path, ValueList<string> known)
    {
        var names = string.Join(", ", known);
        if (!Is(json, JsonValueKind.Object, path, $"an object with {names}"))
        {
            return null;
        }

        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                Fault("unknown-member", path, $"it has a member that is not one of {names}", new Fact("member", member.Name));
            }
            else if (!found.TryAdd(member.Name, member.Value))
            {
                Fault("repeated-member", path, $"{member.Name} is given twice: give it once", new Fact("member", member.Name));
            }
        }

        return found;
    }

    private JsonElement? Required(Dictionary<string, JsonElement> members, string name, string path)
    {
        if (members.TryGetValue(name, out var json))
        {
            return json;
        }

        Fault("missing-member", path, $"{name} is missing: add it", new Fact("member", name));
        return null;
    }

    private string? Text(JsonElement json, string path) =>
        Is(json, JsonValueKind.String, path, "text in quotation marks") ? json.GetString() : null;

    private bool Is(JsonElement json, JsonValueKind kind, string path, string expected)
    {
        if (json.ValueKind == kind)
        {
            return true;
        }

        Fault("wrong-kind", path, $"this must be {expected}");
        return false;
    }

    private void Fault(string code, string path, string problem, params Fact[] facts) =>
        faults.Add(new(code, $"{path}: {problem}", [new("path", path), .. facts]));
}
