using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>One of so many names.</summary>
/// <param name="what">What it is, such as <c>a status</c>.</param>
/// <param name="names">The names and what they stand for.</param>
internal sealed class NamesForm<T>(string what, (string Name, T Value)[] names) : Form<T>
{
    internal override string Expected => JsonReading.AText;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out T value)
    {
        var text = reading.Text(json, written => Array.Exists(names, one => one.Name == written)
            ? null
            : $"\"{Written.Of(written)}\" is not {what}: {Written.Suggest(written, names.Select(one => one.Name))}");
        value = text is null ? default : Array.Find(names, one => one.Name == text).Value;
        return text is not null;
    }

    internal override JsonNode Write(T value) => Array.Find(names, one => Equals(one.Value, value)).Name;

    internal override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. names.Select(one => JsonValue.Create(one.Name))]) };
}
