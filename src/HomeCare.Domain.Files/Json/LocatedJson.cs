using System.Text;
using System.Text.Json;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>A JSON value that knows where in its file it stands.</summary>
internal sealed record LocatedJson(JsonValueKind Kind, string Text, string Path, int Line, int Column)
{
    private const int MostDepth = 16;

    internal List<LocatedJson> Items { get; } = [];

    /// <summary>Members in the order written; a name given twice is here twice.</summary>
    internal List<(string Name, LocatedJson Value)> Members { get; } = [];

    /// <summary>The member of a name, the first where it is given twice; null where there is none.</summary>
    internal LocatedJson? Member(string name) => Members.Find(member => member.Name == name).Value;

    /// <summary>Whether it is an object with a member of a name, however that is misspelt.</summary>
    internal bool IsMeantToHave(string name) => Members.Exists(member => member.Name == name || Spelling.Nearest(member.Name, [name]).Count > 0);

    internal static OneOf<LocatedJson, InputFault> Parse(string file, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new InputFault(file, 1, 1, "file", "it is empty: write one object in JSON");
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        try
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            var value = Read(ref reader, new(utf8), string.Empty);
            reader.Read();
            return value;
        }
        catch (JsonException problem)
        {
            var (line, column) = new LineCounter(utf8).At(Offset(utf8, problem));
            return new InputFault(
                file, line, column, "file", "it is not JSON here: look for a missing, extra or wrong comma, bracket or quotation mark");
        }
        catch (UnusableJsonException problem)
        {
            var (line, column) = new LineCounter(utf8).At(problem.Offset);
            return new InputFault(file, line, column, "file", problem.Message);
        }
    }

    private static LocatedJson Read(ref Utf8JsonReader reader, LineCounter counter, string path)
    {
        if (reader.CurrentDepth > MostDepth)
        {
            throw new UnusableJsonException((int)reader.TokenStartIndex, "it is nested too deeply here: no list or object stands this deep");
        }

        var (line, column) = counter.At((int)reader.TokenStartIndex);
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
        var text = kind == JsonValueKind.String ? Unescaped(ref reader) : Encoding.UTF8.GetString(reader.ValueSpan);
        var value = new LocatedJson(kind, text, path, line, column);
        if (kind == JsonValueKind.Object)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = Unescaped(ref reader);
                reader.Read();
                var shown = Written.Of(name);
                value.Members.Add((name, Read(ref reader, counter, path.Length == 0 ? shown : $"{path}.{shown}")));
            }
        }
        else if (kind == JsonValueKind.Array)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                value.Items.Add(Read(ref reader, counter, $"{path}[{PlainText.Of(value.Items.Count)}]"));
            }
        }

        return value;
    }

    private static string Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new UnusableJsonException(
                (int)reader.TokenStartIndex, "it holds an escape that is not Unicode, half of a surrogate pair: write the character itself");
        }
    }

    // The reader counts lines by their line feeds, and bytes in them.
    private static int Offset(ReadOnlySpan<byte> utf8, JsonException problem)
    {
        var offset = 0;
        for (var line = problem.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(problem.BytePositionInLine ?? 0);
    }

    private sealed class UnusableJsonException(int offset, string message) : Exception(message)
    {
        internal int Offset { get; } = offset;
    }
}
