using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A value that is written as text.</summary>
/// <param name="problemWith">What stops a text from being one, or null.</param>
/// <param name="read">Makes the value of a text without a problem.</param>
/// <param name="write">The text of a value.</param>
/// <param name="schema">What the JSON Schema says beside that it is text.</param>
internal sealed class TextForm<T>(
    Func<string, string?> problemWith, Func<string, T> read, Func<T, string> write, params (string Keyword, JsonNode Value)[] schema) : Form<T>
{
    internal override string Expected => JsonReading.AText;

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out T value)
    {
        var text = reading.Text(json, problemWith);
        value = text is null ? default : read(text);
        return text is not null;
    }

    internal override JsonNode Write(T value) => write(value);

    internal override JsonObject Schema()
    {
        var node = new JsonObject { ["type"] = "string" };
        foreach (var (keyword, value) in schema)
        {
            node[keyword] = value.DeepClone();
        }

        return node;
    }
}
