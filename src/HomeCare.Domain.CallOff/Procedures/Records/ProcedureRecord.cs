using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A procedure as evidence, and as its saved form: its plan, its brief, its events and how it stands, in canonical JSON.</summary>
/// <remarks>The same procedure gives the same bytes on every machine. The record is as confidential as the offers in it.</remarks>
public sealed class ProcedureRecord
{
    /// <summary>The name and version of the form; another one is refused.</summary>
    public const string Format = "homecare.procedure/1";

    private ProcedureRecord(byte[] bytes, string sha256)
    {
        Bytes = bytes;
        Sha256 = sha256;
    }

    /// <summary>The record in UTF-8, with no byte-order mark and no line end.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The SHA-256 of the record without its own <c>sha256</c> member, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The record of a procedure at any point.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>The record.</returns>
    public static ProcedureRecord Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var document = ProcedureRecordWriter.Write(procedure);
        var sha256 = Hex.Of(SHA256.HashData(CanonicalJson.Write(document)));
        document.Add("sha256", sha256);
        return new(CanonicalJson.Write(document), sha256);
    }

    /// <summary>Runs a procedure again from the events in a record, and compares byte for byte. An open procedure can then go on.</summary>
    /// <param name="record">The bytes of a record; a line end is a difference, and a byte-order mark is not JSON.</param>
    /// <returns>
    /// What the replay found, or a refusal: <c>not-json</c>, <c>unknown-format</c> (not this form, or another version),
    /// <c>unknown-semantics</c> (other meanings of plans and events), or <c>unreadable</c> (a member is missing, unknown or not what it should be, or an event cannot have happened; the path says where).
    /// </returns>
    public static OneOf<ProcedureReplay, Refusal> Replay(ReadOnlyMemory<byte> record)
    {
        if (DecisionRecord.Parse(record).TryPickT1(out var notJson, out var recorded))
        {
            return notJson;
        }

        var format = ((recorded as JsonObject)?["format"] as JsonValue)?.ToString();
        if (format != Format)
        {
            return new Refusal(
                "unknown-format",
                $"its format is {format ?? "not stated"}: this version reads {Format}",
                [new("format", format ?? string.Empty), new("expected", Format)]);
        }

        var semantics = ((JsonObject)recorded)["semantics"];
        if (semantics is not JsonValue version || !version.TryGetValue<int>(out var number) || number != Procedure.Semantics)
        {
            return new Refusal(
                "unknown-semantics",
                $"its rules are of version {semantics?.ToJsonString() ?? "not stated"}: this version of the library follows {PlainText.Of(Procedure.Semantics)}",
                [new("semantics", semantics?.ToJsonString() ?? string.Empty), new("expected", PlainText.Of(Procedure.Semantics))]);
        }

        try
        {
            return Compare(record, recorded, ProcedureRecordReader.Read((JsonObject)recorded));
        }
        catch (UnreadableRecordException problem)
        {
            return new Refusal(
                "unreadable",
                $"at {problem.Path}: {problem.Message}",
                [new("path", problem.Path), new("problem", problem.Message)]);
        }
    }

    private static ProcedureReplay Compare(ReadOnlyMemory<byte> record, JsonNode recorded, Procedure procedure)
    {
        var again = Of(procedure);
        if (record.Span.SequenceEqual(again.Bytes.Span))
        {
            return new(procedure, again, []);
        }

        var differences = JsonDifference.Between(recorded, JsonNode.Parse(again.Bytes.Span)).ToValueList();
        return new(procedure, again, differences.Count > 0 ? differences : [new("$", "other bytes for the same values", "canonical bytes")]);
    }
}
