using System.Text;
using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads and writes a whole scheme in JSON: the format <c>homecare.scheme/1</c>.</summary>
/// <remarks>
/// <para>The members are the properties of <see cref="Scheme"/> and of the policies in it, in camel case. Required are <c>format</c>,
/// <c>id</c>, <c>title</c>, <c>authorityName</c>, <c>authority</c>, <c>source</c>, <c>framework</c> (the facts that <see cref="FrameworkFile"/>
/// describes, without a format) and <c>period</c>; a policy that is left out is no part of the scheme.</para>
/// <para>A value may say where it is taken from: <c>{ "value": "25.27", "cite": { "id": "4.2", "source": "Handbook", "place": "section 4.2" } }</c>,
/// where the source is <c>source</c> or one of <c>sources</c>; a bare value is cited as what the file says. A value that is spoken of and not
/// published is <c>{ "notYetSet": true }</c>, or a citation in place of <c>true</c>. A policy is
/// <c>{ "policy": …, "cite": … }</c>, a bare policy, <c>{ "notYetSet": … }</c>, or <c>{ "notInScheme": "why" }</c>.</para>
/// <para>Money is text in pounds, exact numbers are text such as <c>3/5</c> or <c>0.6</c>, dates are <c>2027-04-01</c>, lengths of time
/// <c>PT4H</c>.</para>
/// </remarks>
public static class SchemeFile
{
    /// <summary>The name of the format: <c>homecare.scheme/1</c>.</summary>
    public const string Format = "homecare.scheme/1";

    /// <summary>The format as a JSON Schema of draft 2020-12, for editors and other programs. It allows some files that are refused here.</summary>
    public static string JsonSchema => IndentedJson.Write(new JsonObject(
        [
            new("$schema", "https://json-schema.org/draft/2020-12/schema"),
            new("title", Format),
            .. SchemaDefinitions.NamedOnce(SchemeForms.Scheme.Schema()).Select(keyword => KeyValuePair.Create(keyword.Key, keyword.Value?.DeepClone())),
        ]));

    /// <summary>Whether a file says that it is of this format, whatever else is wrong with it.</summary>
    /// <param name="content">Its bytes.</param>
    /// <returns>Whether its member <c>format</c> is <see cref="Format"/>.</returns>
    public static bool Is(ReadOnlyMemory<byte> content) =>
        TextFile.Read(string.Empty, content).TryPickT0(out var text, out _)
        && LocatedJson.Parse(string.Empty, text).TryPickT0(out var json, out _)
        && json.Member("format")?.Text == Format;

    /// <summary>Reads a scheme, or names everything that is wrong with the file.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: UTF-8, with or without a byte-order mark, with any line ends.</param>
    /// <returns>The scheme, whose framework has no <see cref="Procurement.FrameworkScheme.Faults"/>, or the faults in the order they stand in.</returns>
    public static OneOf<Scheme, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content)
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
        _ = SchemeForms.Scheme.TryRead(reading, json, out var scheme);
        return reading.Faults.Count > 0 ? reading.SortedFaults() : scheme!;
    }

    /// <summary>Writes a scheme. Reading gives the same scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>
    /// UTF-8 without a byte-order mark: two spaces, line feeds, members in the order of the records, what is on its default left out. The
    /// same bytes for the same scheme, always.
    /// </returns>
    public static ReadOnlyMemory<byte> Write(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Encoding.UTF8.GetBytes(IndentedJson.Write(SourceTable.NamedOnce(SchemeForms.Scheme.Write(scheme))));
    }
}
