using System.Text;
using System.Text.Json;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>A JSON value that knows where in its file it stands.</summary>
internal sealed record LocatedJson(JsonValueKind Kind, string Text, string Path, int Line, int Column)
{
    internal List<LocatedJson> Items { get; } = [];

    /// <summary>Members in the order written; a name given twice is here twice.</summary>
    internal List<(string Name, LocatedJson Value)> Members { get; } = [];

    internal static OneOf<LocatedJson, InputFault> Parse(string file, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            var value = Read(ref reader, utf8, string.Empty);
            reader.Read();
            return value;
        }
        catch (JsonException problem)
        {
            var line = (int)(problem.LineNumber ?? 0) + 1;
            var column = (int)(problem.BytePositionInLine ?? 0) + 1;
            return new InputFault(file, line, column, "file", "it is not JSON here: " + WithoutPosition(problem.Message));
        }
        catch (InvalidOperationException)
        {
            return new InputFault(file, 1, 1, "file", "it holds an escape that is not Unicode, such as half of a surrogate pair");
        }
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, byte[] utf8, string path)
    {
        var at = (int)reader.TokenStartIndex;
        var (line, column) = Position(utf8, at);
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
        var text = kind == JsonValueKind.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
        var value = new LocatedJson(kind, text, path, line, column);
        if (kind == JsonValueKind.Object)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                value.Members.Add((name, Read(ref reader, utf8, path.Length == 0 ? name : $"{path}.{name}")));
            }
        }
        else if (kind == JsonValueKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                value.Items.Add(Read(ref reader, utf8, $"{path}[{PlainText.Of(value.Items.Count)}]"));
            }
        }

        return value;
    }

    private static (int Line, int Column) Position(ReadOnlySpan<byte> utf8, int at)
    {
        var before = utf8[..at];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static string WithoutPosition(string message)
    {
        var cut = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return cut < 0 ? message : message[..cut];
    }
}
