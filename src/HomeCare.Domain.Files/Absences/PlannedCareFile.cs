using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads planned visits and day sessions, and what is recorded of them, from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one planned visit or session. The first row has the headings, in any order. Required: <c>person</c>,
/// <c>provider</c> and <c>service</c> (references that say nothing about the person), <c>start</c> (on the clock in London, as
/// 2026-09-01 10:00), <c>minutes</c> (1 to 1500), <c>price</c> (the whole price as planned, with added hours, as 108.16),
/// <c>attendance</c> (<c>as planned</c>, <c>absent</c>, the minutes the person was there, such as 120, or <c>not recorded</c>).</para>
/// <para>Optional, and empty for the first of the words: <c>days</c> of the service (<c>any day</c>, <c>weekdays only</c>),
/// <c>absences</c> (<c>charged</c>, or <c>in the rate</c> for a legacy price that already pays for them), <c>funding</c>
/// (<c>council</c>, <c>direct payment</c>), <c>clock</c> (<c>refused</c>, <c>summer</c>, <c>winter</c>: how a start is read in the
/// hour that comes twice or is skipped). Optional, and empty where there is none: <c>added_price</c> (the part of the price that is
/// for hours added to a session), <c>charged_at</c> (what the person is charged for it as planned, where that is not the price),
/// <c>framework_price</c> (which a provider under contract must not go above for a direct payment), <c>planned_at</c> (when the
/// plan was made).</para>
/// <para>Of a spreadsheet the sheet <c>Care</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one; a cell may
/// hold a date with a time. Rows with nothing in them are left out.</para>
/// </remarks>
public static class PlannedCareFile
{
    private static readonly string[] Required = ["person", "provider", "service", "start", "minutes", "price", "attendance"];

    private static readonly string[] Optional = ["days", "absences", "funding", "clock", "added_price", "charged_at", "framework_price", "planned_at"];

    /// <summary>Reads the care, or names everything that is wrong with the table; a table with a fault gives no care at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>The care, each with its row as its place; or the faults, in the order they stand in.</returns>
    public static OneOf<ValueList<PlannedCare>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, new("Care", "planned visit or session", Required, Optional)).Match(
            table => new PlannedCareReader().Read(table),
            faults => faults);
}
