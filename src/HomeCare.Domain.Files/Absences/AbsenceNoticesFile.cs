using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads notices of absence from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one notice. The first row has the headings, in any order. Required: <c>id</c> (no two rows have the same),
/// <c>cause</c> (the name of an <see cref="AbsenceCause"/>, save no-show, which has no notice), <c>from</c> (care that starts at that
/// time or later is covered; a date alone is midnight at its beginning), <c>until</c> (care that starts at that time or later is not;
/// always with a time, or <c>until further notice</c>), <c>received</c> (when it was received).</para>
/// <para>Optional: <c>person</c>, <c>provider</c>, <c>service</c> (whose care; empty is everybody's, and every one), <c>resumed</c>
/// (when the service began again; a date alone is midnight at its beginning), <c>sent</c>, <c>recorded</c>, <c>withdrawn</c>,
/// <c>corrects</c> (the id of the notice that it corrects). Rows with nothing in them are left out.</para>
/// <para>Times are on the clock in London, as 2026-09-01 10:00. When a notice was received, sent, recorded or withdrawn may have
/// seconds, and an offset, as 2026-10-25T01:30+00:00; in the hour that comes twice it must have one.</para>
/// <para>Of a spreadsheet the sheet <c>Notices</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one; a cell for a
/// time may hold a date with a time in a format that shows both.</para>
/// </remarks>
public static class AbsenceNoticesFile
{
    private static readonly TableForm Form = new(
        "Notices",
        "notice",
        ["id", "cause", "from", "until", "received"],
        ["person", "provider", "service", "resumed", "sent", "recorded", "corrects", "withdrawn"])
    { Times = ["from", "until", "received", "resumed", "sent", "recorded", "withdrawn"] };

    /// <summary>Reads the notices, or names everything that is wrong with the table; a table with a fault gives no notice at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>
    /// The notices in the order of the rows, each with its row, such as <c>line 3</c>, as its place; or the faults in the order they
    /// stand in. What does not fit together in or between notices is told by <see cref="AbsenceTerms.Assess"/>.
    /// </returns>
    public static OneOf<ValueList<AbsenceNotice>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, Form).Match(table => new AbsenceNoticesReader().Read(table), faults => faults);
}
