using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>A table with known headings, whose cells know where they stand, from a text or from a spreadsheet.</summary>
/// <param name="Rows">The rows that have a cell for each heading. Rows with nothing in them are left out.</param>
/// <param name="Faults">What is wrong with the form of the others, and with cells that cannot be taken.</param>
internal sealed record Table(IReadOnlyList<TableRow> Rows, IReadOnlyList<InputFault> Faults)
{
    private static readonly string[] SpreadsheetNames = [".xlsx", ".xlsm", ".xls", ".ods"];

    /// <summary>Reads a table, or names what keeps any of it from being read. What the content is decides how; its name must agree.</summary>
    internal static OneOf<Table, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content, TableForm form)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = content.Span;
        var named = SpreadsheetNames.Any(name => file.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        return bytes.StartsWith("PK"u8) && file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
                ? Unreadable(file, "it is a spreadsheet under the name of a text: name it .xlsx, or save it as comma-separated values (\"CSV UTF-8\")")
            : bytes.StartsWith("PK"u8)
                ? SheetTable.Read(file, content, form)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
                ? Unreadable(file, "it is a spreadsheet with a password, or in the old .xls form: save it as .xlsx without a password")
            : named && !bytes.IsEmpty
                ? Unreadable(file, "it has the name of a spreadsheet and is none: save it as .xlsx, or name it .csv if it is comma-separated values")
            : TextFile.Read(file, content).Match(
                text => CsvTable.Read(file, text, form),
                notText => ValueList.Create([notText]));
    }

    internal static ValueList<InputFault> Unreadable(string file, string problem) => [new(file, 1, 1, "file", problem)];

    internal static InputFault Empty(TablePlace place, TableForm form) =>
        place.Fault(1, 1, "file", $"it is empty: the first row has the headings {string.Join(", ", form.Required)}");

    internal static InputFault WithoutRows(TablePlace place, int line, TableForm form) =>
        place.Fault(line, 1, "file", $"it has headings and no rows: give at least one {form.RowOf}");

    /// <summary>The faults in the order they stand in, each once.</summary>
    internal static ValueList<InputFault> Sorted(IEnumerable<InputFault> faults) =>
        faults.Distinct().OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToValueList();
}
