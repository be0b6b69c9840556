using System.Globalization;
using System.Text;
using CsvHelper;

namespace HomeCare.Domain.Files;

/// <summary>Writes a table. The same table is the same bytes, on every machine.</summary>
internal static class TableWriter
{
    internal static ReadOnlyMemory<byte> Write(TableKind kind, string sheet, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<WrittenCell>> rows) => kind switch
    {
        TableKind.Csv => Csv(headings, rows),
        TableKind.Spreadsheet => WorkbookWriter.Write(sheet, headings, rows),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static byte[] Csv(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<WrittenCell>> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (var row in rows.Prepend([.. headings.Select(WrittenCell.Of)]))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell.IsNumber ? cell.Text : Guarded(cell.Text));
                }

                csv.NextRecord();
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // A spreadsheet program runs a text of a CSV file that begins like a formula; behind an apostrophe it stays a text.
    private static string Guarded(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
}
