using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads what people can be charged for a week, by their financial assessments, from a table in CSV or in a spreadsheet (<c>.xlsx</c>).</summary>
/// <remarks>
/// <para>One row is one person's contribution over one period. The first row has the headings, in any order: <c>person</c>,
/// <c>weekly</c> (pounds and pence, or <c>full cost</c>), <c>from</c> and <c>until</c> (the first and the last day, both inside, as
/// 2026-09-01; the last may be <c>until further notice</c>). Rows with nothing in them are left out.</para>
/// <para>Of a spreadsheet the sheet <c>Contributions</c> is read, or the only one shown, as <see cref="BidsFile"/> reads one; a cell
/// may hold a date.</para>
/// </remarks>
public static class ContributionsFile
{
    private static readonly TableForm Form = new("Contributions", "contribution", ["person", "weekly", "from", "until"], []);

    /// <summary>Reads the contributions, or names everything that is wrong with the table; a table with a fault gives none at all.</summary>
    /// <param name="file">The name of the file, for the faults.</param>
    /// <param name="content">Its bytes: CSV in UTF-8, or a spreadsheet. The bytes say which; a name that says otherwise is a fault.</param>
    /// <returns>
    /// The contributions in the order of the rows, or the faults in the order they stand in. Two rows of one person that hold on the
    /// same day are a fault of the later period.
    /// </returns>
    public static OneOf<ValueList<AssessedContribution>, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content) =>
        Table.Read(file, content, Form).Match(table => new ContributionsReader().Read(table), faults => faults);
}
