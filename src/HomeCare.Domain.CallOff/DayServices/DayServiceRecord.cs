using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A call-off of day services as evidence: everything that was looked at and everything that followed, in canonical JSON.</summary>
/// <remarks>
/// <para>The form is described in the document <c>day-service-record.md</c> in this package. The same ranking gives the same
/// bytes on every machine, and the bytes alone are enough to decide again: see <see cref="Replay"/>.</para>
/// <para>The record is as confidential as the bids in it, and as what is known of the person. It holds the draw's key and
/// never the authority's seed.</para>
/// </remarks>
public sealed class DayServiceRecord
{
    /// <summary>The name and version of the form; another one is refused.</summary>
    public const string Format = "homecare.day-service-decision/1";

    private DayServiceRecord(byte[] bytes, string sha256)
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
    public static DayServiceRecord Of(DayServiceRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var document = DayServiceRecordWriter.Write(ranking);
        var sha256 = Hex.Of(SHA256.HashData(CanonicalJson.Write(document)));
        document.Add("sha256", sha256);
        return new(CanonicalJson.Write(document), sha256);
    }

    /// <summary>Decides again from the facts in a record, and compares byte for byte.</summary>
    /// <param name="record">The bytes of a record; a line end is a difference, and a byte-order mark is not JSON.</param>
    /// <returns>
    /// What the replay found, or a refusal: <c>not-json</c>, <c>unknown-format</c>, <c>unknown-semantics</c> (decided by other
    /// rules than this version of the library knows), or <c>unreadable</c> (a member is missing, unknown or not what it should
    /// be; the path says where).
    /// </returns>
    public static OneOf<DayServiceReplay, Refusal> Replay(ReadOnlyMemory<byte> record)
    {
        if (DecisionRecord.Parse(record).TryPickT1(out var notJson, out var recorded))
        {
            return notJson;
        }

        if (DecisionRecord.FaultOf(recorded, Format, DayServiceRanker.Semantics) is { } fault)
        {
            return fault;
        }

        return DayServiceRecordReader.Decide((JsonObject)recorded).Match<OneOf<DayServiceReplay, Refusal>>(
            ranking => Compare(record, recorded, ranking),
            refusal => refusal);
    }

    private static DayServiceReplay Compare(ReadOnlyMemory<byte> record, JsonNode recorded, DayServiceRanking ranking)
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
