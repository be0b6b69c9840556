using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>Saved procedures: they are read, go on by one event, and are written as a new record.</summary>
internal static class ProcedureFile
{
    private const string Form = "write one object in the record's own form, such as {\"is\":\"declined\",\"at\":\"2026-11-23T10:00:00Z\",\"provider\":\"P7\"}";

    /// <summary>The procedure of a record that is what its own events lead to; another one would be about a procedure that nobody ran.</summary>
    internal static Procedure Read(string file)
    {
        var replay = ProcedureRecord.Replay(InputFile.Read(file)).Match(
            good => good,
            refusal => throw new BadInputException($"{file}: {refusal.Message}"));
        return replay.IsIdentical
            ? replay.Procedure
            : throw new BadInputException($"{file}: it differs from what its own events lead to, first at {replay.Differences[0].Path}: replay it");
    }

    /// <summary>The procedure after an event in the record's own form, or why it is none, or cannot have happened.</summary>
    internal static OneOf<Procedure, EventRefusal> Add(Procedure before, JsonNode happened)
    {
        var kind = KindOf(happened);
        if (kind is null || ProcedureEventKind.List.All(known => known.Name != kind))
        {
            var known = ProcedureEventKind.List.OrderBy(one => one.Value).Select(one => one.Name);
            return new EventRefusal($"\"{kind ?? "nothing"}\" is not an event: {Spelling.Suggest(kind ?? string.Empty, known)}", IsOfTheProcedure: false);
        }

        var record = (JsonObject)JsonNode.Parse(ProcedureRecord.Of(before).Bytes.Span)!;
        ((JsonArray)record["events"]!).Add(happened);
        var path = $"$.events[{PlainText.Of(before.Events.Count)}]";
        return ProcedureRecord.Replay(Encoding.UTF8.GetBytes(record.ToJsonString())).Match<OneOf<Procedure, EventRefusal>>(
            replay => replay.Procedure,
            refusal => refusal.Facts.FirstOrDefault(fact => fact.Name == "path")?.Value == path
                ? new EventRefusal(refusal.Facts.First(fact => fact.Name == "problem").Value, IsOfTheProcedure: true)
                : new EventRefusal(refusal.Message.Replace(path, "$", StringComparison.Ordinal), IsOfTheProcedure: false));
    }

    /// <summary>An event in JSON.</summary>
    internal static JsonNode ReadEvent(string file)
    {
        try
        {
            // Editors write a mark of the byte order; a member given twice would be two events in one.
            var text = Encoding.UTF8.GetString(InputFile.Read(file)).TrimStart('\uFEFF');
            var happened = JsonNode.Parse(text, nodeOptions: null, new() { AllowDuplicateProperties = false });
            _ = KindOf(happened);
            return happened ?? throw new BadInputException($"{file}: it is not an event: {Form}");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new BadInputException($"{file}: it is not JSON, has a member twice, or holds text that is not Unicode: {Form}");
        }
    }

    private static string? KindOf(JsonNode? happened) => ((happened as JsonObject)?["is"] as JsonValue)?.ToString();

    /// <summary>Writes the record to a file and tells how the procedure stands; or, without a file, prints the record and nothing else.</summary>
    internal static void Write(Procedure procedure, string? file, bool overwrite, TextWriter output)
    {
        var record = ProcedureRecord.Of(procedure);
        if (file is null)
        {
            output.Write(Encoding.UTF8.GetString(record.Bytes.Span));
            return;
        }

        InputFile.WriteRecord(file, record.Bytes, overwrite);
        foreach (var line in ProcedureWords.Lines(procedure, file).Append($"Procedure record: {file}, sha256 {record.Sha256}"))
        {
            output.WriteLine(PlainText.OneLine(line));
        }
    }
}
