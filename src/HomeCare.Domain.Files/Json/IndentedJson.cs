using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>JSON for people: two spaces, line feeds, members as they come, the fewest escapes. The same bytes on every runtime and system.</summary>
internal static class IndentedJson
{
    internal static string Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(node, text, "\n");
        return text.Append('\n').ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text, string newLine)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                Write('{', members, '}', text, newLine, member =>
                {
                    Write(member.Key, text);
                    text.Append(": ");
                    Write(member.Value, text, newLine + "  ");
                });
                break;
            case JsonArray { Count: > 0 } items:
                Write('[', items, ']', text, newLine, item => Write(item, text, newLine + "  "));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Write(value.GetValue<string>(), text);
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void Write<T>(char open, IEnumerable<T> parts, char close, StringBuilder text, string newLine, Action<T> write)
    {
        var separator = open;
        foreach (var part in parts)
        {
            text.Append(separator).Append(newLine).Append("  ");
            write(part);
            separator = ',';
        }

        text.Append(newLine).Append(close);
    }

    private static void Write(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
