using HomeCare.Domain.Absences;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads what people can be charged for a week, by their financial assessments, from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// One row is one assessment over some days. The first row has the headings, in any order: <c>person</c>, <c>weekly</c> (pounds and
/// pence such as 40.00, or <c>full cost</c>), <c>from</c> and <c>until</c> (the first and the last day, both inside, as 2026-09-01;
/// the last may be <c>until further notice</c>). Rows with nothing in them are left out. Of a spreadsheet the sheet
/// <c>Contributions</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one.
/// </remarks>
public static class ContributionsFile
{
    private const string FullCost = "full cost";

    private static readonly string[] Required = ["person", "weekly", "from", "until"];

    /// <summary>Reads the contributions, or names everything that is wrong with the table; a table with a fault gives none at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>The contributions; or the faults, in the order they stand in. Whether their days overlap the assessment checks.</returns>
    public static OneOf<ValueList<AssessedContribution>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, new("Contributions", "contribution", Required, Optional: [])).Match(Read, faults => faults);

    private static OneOf<ValueList<AssessedContribution>, ValueList<InputFault>> Read(Table table)
    {
        var rows = new AbsenceRows();
        rows.Add(table.Faults);
        var contributions = table.Rows.Select(row => Contribution(rows, row)).ToArray();
        return rows.AnyFault ? rows.Faults : contributions.OfType<AssessedContribution>().ToValueList();
    }

    private static AssessedContribution? Contribution(AbsenceRows rows, TableRow row)
    {
        var person = rows.Id(row, "person", text => new PersonReference(text), isRequired: true);
        var weekly = row["weekly"] == FullCost ? null : Weekly(rows, row);
        var from = rows.Date(row, "from", or: string.Empty);
        LocalDate? until = row["until"] == AbsenceRows.UntilFurtherNotice ? null : rows.Date(row, "until", or: $", or {AbsenceRows.UntilFurtherNotice}");
        return person is null || from is null ? null : new(person, weekly, from.Value, until);
    }

    private static Money? Weekly(AbsenceRows rows, TableRow row)
    {
        if (row["weekly"].Length == 0)
        {
            rows.Fault(row, "weekly", $"it is empty: {PriceText.Form}, or {FullCost}");
            return null;
        }

        return rows.Amount(row, "weekly", isRequired: true);
    }
}
