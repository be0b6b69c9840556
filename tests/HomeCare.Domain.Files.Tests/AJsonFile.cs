namespace HomeCare.Domain.Files.Tests;

/// <summary>The text of one object in JSON, one member to a line.</summary>
internal static class AJsonFile
{
    /// <summary>Good members with other values of some, and further ones after them; an empty value leaves the member out.</summary>
    internal static string Text((string Member, string Json)[] good, (string Member, string Json)[] changes)
    {
        var lines = good
            .Select(one => (one.Member, Json: changes.LastOrDefault(change => change.Member == one.Member).Json ?? one.Json))
            .Concat(changes.Where(change => !good.Any(one => one.Member == change.Member)))
            .Where(member => member.Json.Length > 0)
            .Select(member => $"  \"{member.Member}\": {member.Json}");
        return "{\n" + string.Join(",\n", lines) + "\n}\n";
    }
}
