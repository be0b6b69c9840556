using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A call-off as evidence: everything that was looked at and everything that followed, in canonical JSON.</summary>
/// <remarks>
/// <para>The form is described in the document <c>decision-record.md</c> in this package. The same ranking gives the same
/// bytes on every machine, and the bytes alone are enough to decide again: see <see cref="Replay"/>.</para>
/// <para>The record is as confidential as the bids in it. It holds the draw's key and never the authority's seed.</para>
/// </remarks>
public sealed class DecisionRecord
{
    /// <summary>The name and version of the form; another one is refused.</summary>
    public const string Format = "homecare.decision/2";

    private DecisionRecord(byte[] bytes, string sha256)
    {
        Bytes = bytes;
        Sha256 = sha256;
    }

    /// <summary>The record in UTF-8, with no byte-order mark and no line end.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The SHA-256 of the record without its own <c>sha256</c> member, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The record of a ranking.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <returns>The record.</returns>
    public static DecisionRecord Of(Ranking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var document = DecisionRecordWriter.Write(ranking);
        var sha256 = Hex.Of(SHA256.HashData(CanonicalJson.Write(document)));
        document.Add("sha256", sha256);
        return new(CanonicalJson.Write(document), sha256);
    }

    /// <summary>Decides again from the facts in a record, and compares byte for byte.</summary>
    /// <param name="record">The bytes of a record; a line end is a difference, and a byte-order mark is not JSON.</param>
    /// <returns>
    /// What the replay found, or a refusal: <c>not-json</c>, <c>unknown-format</c> (not this form, or another version),
    /// <c>unknown-semantics</c> (decided by other rules than this version of the library knows), or <c>unreadable</c> (a member is missing, unknown or not what it should be; the path says where).
    /// </returns>
    public static OneOf<Replay, Refusal> Replay(ReadOnlyMemory<byte> record)
    {
        if (Parse(record).TryPickT1(out var notJson, out var recorded))
        {
            return notJson;
        }

        if (FaultOf(recorded, Format, CallOffRanker.Semantics) is { } fault)
        {
            return fault;
        }

        return DecisionRecordReader.Decide((JsonObject)recorded).Match<OneOf<Replay, Refusal>>(
            ranking => Compare(record, recorded, ranking),
            refusal => refusal);
    }

    /// <summary>Why a record is not of the form and the rules that are known, or null.</summary>
    internal static Refusal? FaultOf(JsonNode recorded, string known, int knownSemantics)
    {
        var format = ((recorded as JsonObject)?["format"] as JsonValue)?.ToString();
        if (format != known)
        {
            return new(
                "unknown-format",
                $"its format is {format ?? "not stated"}: this version reads {known}",
                [new("format", format ?? string.Empty), new("expected", known)]);
        }

        var semantics = ((JsonObject)recorded)["semantics"];
        return semantics is JsonValue version && version.TryGetValue<int>(out var number) && number == knownSemantics
            ? null
            : new(
                "unknown-semantics",
                $"its rules are of version {semantics?.ToJsonString() ?? "not stated"}: this version of the library decides by {PlainText.Of(knownSemantics)}",
                [new("semantics", semantics?.ToJsonString() ?? string.Empty), new("expected", PlainText.Of(knownSemantics))]);
    }

    internal static OneOf<JsonNode, Refusal> Parse(ReadOnlyMemory<byte> record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            return RepeatedMember(document.RootElement) is { } repeated
                ? new Refusal("not-json", $"the member {repeated} is given twice", [new("member", repeated)])
                : JsonNode.Parse(record.Span) ?? new JsonArray();
        }
        catch (JsonException problem)
        {
            return new Refusal(
                "not-json",
                $"it is not JSON at line {PlainText.Of((problem.LineNumber ?? 0) + 1)}, byte {PlainText.Of((problem.BytePositionInLine ?? 0) + 1)}",
                []);
        }
        catch (InvalidOperationException)
        {
            return new Refusal("not-json", "it holds text that is not Unicode", []);
        }
    }

    private static string? RepeatedMember(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = element.EnumerateObject().ToArray();
                var repeated = members.GroupBy(member => member.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
                return repeated?.Key
                    ?? members.Select(member => RepeatedMember(member.Value)).FirstOrDefault(found => found is not null);
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(RepeatedMember).FirstOrDefault(found => found is not null);
            case JsonValueKind.String:
                _ = element.GetString(); // throws for text that is not Unicode
                return null;
            default:
                return null;
        }
    }

    private static Replay Compare(ReadOnlyMemory<byte> record, JsonNode recorded, Ranking ranking)
    {
        var again = Of(ranking);
        if (record.Span.SequenceEqual(again.Bytes.Span))
        {
            return new(ranking, again, []);
        }

        var differences = JsonDifference.Between(recorded, JsonNode.Parse(again.Bytes.Span)).ToValueList();
        return new(
            ranking,
            again,
            differences.Count > 0 ? differences : [new("$", "other bytes for the same values", "canonical bytes")]);
    }
}
