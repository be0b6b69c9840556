using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads planned care, and what is recorded of whether it happened, from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one planned visit or session. The first row has the headings, in any order. Required: <c>person</c>,
/// <c>provider</c>, <c>service</c>, <c>start</c> (on the clock in London, as 2026-09-01 10:00), <c>minutes</c> (1 to 1500), <c>price</c>
/// (pounds and pence: the whole price, added hours included), <c>attendance</c> (<c>not recorded</c>, <c>as planned</c>,
/// <c>absent</c>, or the minutes that the person was there, such as 120).</para>
/// <para>Optional: <c>days</c> (<c>any day</c>, or <c>weekdays only</c> for a service that runs on no others; empty is any day),
/// <c>absences</c> (<c>charged</c>, or <c>in the rate</c> for a price that already pays for them; empty is charged), <c>funding</c>
/// (<c>council</c> or <c>direct payment</c>; empty is the council), <c>framework_price</c> (for a direct payment with a provider
/// under contract, what the framework rate comes to), <c>charged_at</c> (what the person is charged as planned; empty is the price),
/// <c>planned_at</c> (when the plan was made, as 2026-08-01 09:00), <c>clock</c> (<c>summer</c> or <c>winter</c>, for a start in the
/// hour that is skipped or comes twice; with none, such a start is a fault).</para>
/// <para><c>added_price</c> is the part of the price that is for hours added to a session, such as band 5, and is a line of its own;
/// empty is none. Where it is given, the part of the framework price stands under <c>framework_added_price</c> and that of what the
/// person is charged under <c>charged_added_price</c>. Rows with nothing in them are left out.</para>
/// <para>Of a spreadsheet the sheet <c>Care</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one; a cell for a time
/// may hold a date with a time in a format that shows both.</para>
/// </remarks>
public static class PlannedCareFile
{
    private static readonly TableForm Form = new(
        "Care",
        "visit or session",
        ["person", "provider", "service", "start", "minutes", "price", "attendance"],
        [
            "days", "absences", "funding", "framework_price", "charged_at", "added_price", "framework_added_price", "charged_added_price",
            "planned_at", "clock",
        ])
    { Times = ["start", "planned_at"] };

    /// <summary>Reads the care, or names everything that is wrong with the table; a table with a fault gives no care at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>
    /// The care in the order of the rows, each with its row, such as <c>line 7</c>, as its place; or the faults in the order they
    /// stand in. Two rows that overlap are no fault of the table: <see cref="AbsenceTerms.Assess"/> says what they are.
    /// </returns>
    public static OneOf<ValueList<PlannedCare>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, Form).Match(table => new PlannedCareReader().Read(table), faults => faults);
}
