using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a sheet and where each cell stands.</summary>
internal static class SheetReader
{
    /// <summary>The sheet.</summary>
    /// <exception cref="InvalidDataException">Its cells are not in order, or stand outside the largest sheet.</exception>
    internal static Sheet Read(string name, Worksheet worksheet, CellReader cells)
    {
        var rows = new List<SheetRow>();
        var line = 0;
        foreach (var row in worksheet.Elements<SheetData>().SelectMany(sheet => sheet.Elements<Row>()))
        {
            line = Next(line, row.RowIndex?.InnerText, CellAddress.LastRow);
            var read = new SheetRow(line, IsTrue(row.Hidden?.InnerText) || IsNothing(row, "ht"), Cells(row, line, cells));
            if (read.Cells.Count > 0)
            {
                rows.Add(read);
            }
        }

        return new(
            name,
            rows,
            [.. worksheet.Elements<MergeCells>().SelectMany(all => all.Elements<MergeCell>()).Select(merged => CellRange.Read(merged.Reference!.InnerText!) ?? throw new InvalidDataException())],
            [.. worksheet.Elements<Columns>().SelectMany(all => all.Elements<Column>()).Where(column => IsTrue(column.Hidden?.InnerText) || IsNothing(column, "width")).Select(Hidden)]);
    }

    private static Dictionary<int, TableCell> Cells(Row row, int line, CellReader reader)
    {
        var cells = new Dictionary<int, TableCell>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var (atRow, atColumn) = cell.CellReference?.InnerText is { } written ? CellAddress.Read(written) ?? throw new InvalidDataException() : (line, column + 1);
            if (atRow != line || atColumn <= column || atColumn > CellAddress.LastColumn)
            {
                throw new InvalidDataException();
            }

            column = atColumn;
            if (reader.Read(cell, column) is { IsEmpty: false } read)
            {
                cells.Add(column, read);
            }
        }

        return cells;
    }

    private static int Next(int line, string? written, int last)
    {
        var next = written is null ? line + 1 : Number(written);
        return next > line && next <= last ? next : throw new InvalidDataException();
    }

    private static CellRange Hidden(Column column) => new(1, Number(column.Min!.InnerText!), CellAddress.LastRow, Number(column.Max!.InnerText!));

    private static int Number(string written) => int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);

    // A height or a width of nothing hides as well as the mark does.
    private static bool IsNothing(OpenXmlElement element, string size) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == size).Value is { } written && SheetNumber.Read(written) == 0;

    private static bool IsTrue(string? written) => written is "1" or "true";
}
