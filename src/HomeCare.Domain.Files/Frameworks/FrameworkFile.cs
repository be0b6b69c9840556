using System.Text;
using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads and writes a scheme of frameworks as dated facts in JSON: the format <c>homecare.framework/1</c>.</summary>
/// <remarks>
/// <code>
/// {
///   "format": "homecare.framework/1",
///   "id": "EX-2026",
///   "title": "An example",
///   "kind": "light-touch-open-framework",
///   "statedEnd": "2034-08",
///   "estimatedValue": "480000000.00",
///   "rounds": [
///     {
///       "tenderNotice": { "published": "2026-03-02", "saysOpenFramework": true },
///       "awardDecidedOn": "2026-07-01",
///       "appointments": [ { "supplier": "EX-07", "basis": "current-tender" } ]
///     }
///   ],
///   "readings": { "shorterScheme": "unlawful" }
/// }
/// </code>
/// <para>The members are the properties of <see cref="FrameworkScheme"/> and the records in it, in camel case. Of the
/// scheme the <c>format</c>, <c>id</c>, <c>title</c>, <c>kind</c> and <c>rounds</c> are required, of a record in it what the
/// record cannot be without. A member that is left out is not recorded, and nothing is put in its place: a statement that is
/// either made or not, such as <c>isFramework</c>, is not made, and a point that the Act leaves open is read as by
/// <see cref="LegalReadings.Default"/>.</para>
/// <para>Dates are <c>2026-09-01</c>, the end of a term also <c>2034-09</c>; money is text in pounds; numbers are whole. The
/// limits and openings of <c>reopening</c> may cite a document (<c>cite</c>); otherwise they are cited as what the file itself says, under
/// the ids <c>OWN-00</c> to <c>OWN-03</c>.</para>
/// </remarks>
public static class FrameworkFile
{
    /// <summary>The name of the format: <c>homecare.framework/1</c>.</summary>
    public const string Format = "homecare.framework/1";

    /// <summary>The format as a JSON Schema of draft 2020-12, for editors and other programs. It allows some files that are refused here.</summary>
    public static string JsonSchema { get; } = IndentedJson.Write(new JsonObject(
        [
            new("$schema", "https://json-schema.org/draft/2020-12/schema"),
            new("title", Format),
            .. FrameworkForms.Scheme.Schema().Select(keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
        ]));

    /// <summary>Reads a scheme, or names everything that is wrong with the file and with the facts in it.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: UTF-8, with or without a byte-order mark, with any line ends.</param>
    /// <returns>
    /// The scheme, which has no <see cref="FrameworkScheme.Faults"/>, or the faults in the order they stand in. What cannot be
    /// read is left out where the facts are judged, so that a fault in it brings no others.
    /// </returns>
    public static OneOf<FrameworkScheme, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content)
    {
        if (TextFile.Read(file, content).TryPickT1(out var notText, out var text))
        {
            return ValueList.Create([notText]);
        }

        if (LocatedJson.Parse(file, text).TryPickT1(out var notJson, out var json))
        {
            return ValueList.Create([notJson]);
        }

        var reading = new SchemeReading(file, json);
        _ = FrameworkForms.Scheme.TryRead(reading, json, out var scheme);
        reading.Judge(FrameworkForms.WithStandIns(scheme!), json);
        return reading.Faults.Count > 0 ? reading.SortedFaults() : scheme!;
    }

    /// <summary>Writes a scheme. Reading gives the same scheme.</summary>
    /// <param name="scheme">The scheme; one with <see cref="FrameworkScheme.Faults"/> is written, and refused when it is read.</param>
    /// <returns>
    /// UTF-8 without a byte-order mark: two spaces, line feeds, members in the order of the records, what is null, empty or on its
    /// default left out. The same bytes for the same scheme, always.
    /// </returns>
    public static ReadOnlyMemory<byte> Write(FrameworkScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Encoding.UTF8.GetBytes(IndentedJson.Write(FrameworkForms.Scheme.Write(scheme)));
    }
}
