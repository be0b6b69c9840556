using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads notices of absence from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one notice. The first row has the headings, in any order. Required: <c>id</c>, <c>cause</c> (a name of
/// <see cref="AbsenceCause"/> but <c>no-show</c>, which needs no notice), <c>from</c> (care that starts then or later is covered: a
/// time on the clock in London, as 2026-09-01 10:00, or a date for its beginning), <c>until</c> (care that starts then or later is
/// not covered any more: a time, or <c>until further notice</c>; not a date, which some mean inside), <c>received</c> (a moment: a
/// time on the clock in London, also with an offset, as 2026-10-25 01:30+00:00, which it needs in the hour that comes twice).</para>
/// <para>Optional, and empty where there is none: <c>person</c> (everybody's with the provider), <c>provider</c>, <c>service</c>
/// (every one), <c>resumed</c> (when the service began again, a time), <c>sent</c> and <c>recorded</c> (moments), <c>corrects</c>
/// (the id of another notice), <c>withdrawn</c> (a moment). Rows with nothing in them are left out.</para>
/// <para>Of a spreadsheet the sheet <c>Notices</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one; a cell may
/// hold a date with a time.</para>
/// </remarks>
public static class AbsenceNoticesFile
{
    private static readonly string[] Required = ["id", "cause", "from", "until", "received"];
    private static readonly string[] Optional = ["person", "provider", "service", "resumed", "sent", "recorded", "corrects", "withdrawn"];

    /// <summary>Reads the notices, or names everything that is wrong with the table; a table with a fault gives no notice at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>The notices, each with its row as its place; or the faults, in the order they stand in. What notices say of each other the assessment checks.</returns>
    public static OneOf<ValueList<AbsenceNotice>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, new("Notices", "notice", Required, Optional)).Match(
            table => new AbsenceNoticesReader().Read(table),
            faults => faults);
}
