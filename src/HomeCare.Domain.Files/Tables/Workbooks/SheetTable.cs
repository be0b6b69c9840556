using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads a table from a sheet of a workbook. The first row with something in it has the headings.</summary>
internal static class SheetTable
{
    private const int MostMerged = 500;

    internal static OneOf<Table, ValueList<InputFault>> Read(string file, ReadOnlyMemory<byte> content, TableForm form) =>
        WorkbookReader.Read(content, form.Sheet).Match(
            sheet => Read(new TablePlace(file, sheet.Name), sheet, form),
            problem => Table.Unreadable(file, problem));

    private static OneOf<Table, ValueList<InputFault>> Read(TablePlace place, Sheet sheet, TableForm form)
    {
        if (sheet.Rows.Count == 0)
        {
            return ValueList.Create([Table.Empty(place, form)]);
        }

        if (sheet.Merged.Count > MostMerged)
        {
            return Table.Unreadable(place.File, $"it has {PlainText.Of(sheet.Merged.Count)} merged ranges: unmerge the cells of the table");
        }

        var first = sheet.Rows[0];
        TableCell[] headings = [.. first.Cells.Values.OrderBy(cell => cell.Column).Select(cell => Heading(sheet, first, cell))];
        ValueList<InputFault> headingFaults = [.. TableHeadings.Faults(place, first.Line, headings, form)];
        if (headingFaults.Count > 0)
        {
            return headingFaults;
        }

        if (sheet.Rows.Count > form.MostRows + 1)
        {
            return ValueList.Create([place.Fault(sheet.Rows[form.MostRows + 1].Line, 1, "file", form.TooManyRows)]);
        }

        // A row with nothing under the headings is no row of the table: what stands beside it is told, and not also what it lacks.
        var rows = sheet.Rows.Skip(1)
            .Select(row => new TableRow(place, row.Line, headings, [.. headings.Select(heading => CellUnder(sheet, row, heading, form))]))
            .Where(row => row.Cells.Any(cell => !cell.IsEmpty))
            .ToArray();
        InputFault[] faults = [.. sheet.Rows.Skip(1).SelectMany(row => StrayFaults(place, row, headings)), .. rows.SelectMany(row => row.Faults())];
        return new Table(rows, rows.Length > 0 ? faults : [.. faults, Table.WithoutRows(place, first.Line, form)]);
    }

    private static TableCell Heading(Sheet sheet, SheetRow row, TableCell cell)
    {
        var heading = Whole(sheet, row, cell);
        return sheet.HiddenColumns.Any(columns => columns.Contains(row.Line, cell.Column))
            ? heading with { Problem = "its column is hidden: show it or delete it, so that everybody sees what is read" }
            : heading;
    }

    private static TableCell CellUnder(Sheet sheet, SheetRow row, TableCell heading, TableForm form)
    {
        var cell = row.Cells.GetValueOrDefault(heading.Column) ?? new(heading.Column, string.Empty, Problem: null);
        return Whole(sheet, row, cell.AsTime is { } time && form.Times.Contains(heading.Text, StringComparer.Ordinal) ? time : cell);
    }

    private static TableCell Whole(Sheet sheet, SheetRow row, TableCell cell) =>
        sheet.Merged.FirstOrDefault(range => range.Contains(row.Line, cell.Column)) is { } merged
            ? cell with { Problem = $"it is merged with others ({merged}): unmerge them and fill each cell" }
            : cell;

    private static IEnumerable<InputFault> StrayFaults(TablePlace place, SheetRow row, TableCell[] headings)
    {
        if (row.IsHidden)
        {
            yield return place.Fault(row.Line, row.Cells.Keys.Min(), "row", "it is hidden: show it or delete it, so that everybody sees what is read");
        }

        foreach (var stray in row.Cells.Values.Where(cell => !Array.Exists(headings, heading => heading.Column == cell.Column)))
        {
            yield return place.Fault(row.Line, stray.Column, "row", $"\"{Written.Of(stray.Text)}\" stands under no heading: clear the cell or give its column a heading");
        }
    }
}
