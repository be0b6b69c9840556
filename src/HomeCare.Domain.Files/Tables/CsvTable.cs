using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads a table from comma-separated values.</summary>
internal static class CsvTable
{
    internal static OneOf<Table, ValueList<InputFault>> Read(string file, string text, TableForm form)
    {
        var place = new TablePlace(file, Sheet: null);
        var records = Records(text, form.MostRows + 2);
        if (records.Count == 0)
        {
            return ValueList.Create([Table.Empty(place, form)]);
        }

        var headings = records[0].Trimmed();
        var headingFaults = QuotationFaults(place, records[0]).ToValueList();
        if (headingFaults.Count == 0)
        {
            headingFaults = [.. HeadingFaults(place, records[0].Line, headings, form)];
        }

        if (headingFaults.Count > 0)
        {
            return headingFaults;
        }

        if (records.Count > form.MostRows + 1)
        {
            return ValueList.Create([place.Fault(records[^1].Line, 1, "file", form.TooManyRows)]);
        }

        var rows = new List<TableRow>();
        var faults = new List<InputFault>();
        foreach (var record in records.Skip(1))
        {
            if (record.BadCells.Count > 0)
            {
                faults.AddRange(QuotationFaults(place, record));
            }
            else if (record.Cells.Length != headings.Count)
            {
                faults.Add(LengthFault(place, record, headings.Count));
            }
            else
            {
                rows.Add(new(place, record.Line, headings, record.Trimmed()));
            }
        }

        if (records.Count == 1)
        {
            faults.Add(Table.WithoutRows(place, records[0].Line, form));
        }

        return new Table(rows, faults);
    }

    private static IEnumerable<InputFault> HeadingFaults(TablePlace place, int line, IReadOnlyList<TableCell> headings, TableForm form) =>
        headings.Count == 1 && headings[0].Text.IndexOfAny([';', '\t']) >= 0
            ? [place.Fault(line, 1, "heading", "the headings are not separated by commas: save the table as comma-separated values (in a spreadsheet, \"CSV UTF-8\")")]
            : TableHeadings.Faults(place, line, headings, form);

    private static List<Record> Records(string text, int most)
    {
        var records = new List<Record>();
        var cell = 0;
        var badCells = new List<int>();
        using var reader = new StringReader(text);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = _ => badCells.Add(cell) };
        using var parser = new CsvParser(reader, configuration);
        var (line, at) = (1, 0);
        while (records.Count < most && parser.Read())
        {
            // A cell is judged when it is asked for, so the one asked for is the bad one.
            var cells = new string[parser.Count];
            for (cell = 0; cell < cells.Length; cell++)
            {
                cells[cell] = parser[cell];
            }

            // Between records there is nothing but line ends.
            var start = at + text.AsSpan(at).IndexOfAnyExcept('\r', '\n');
            line += LineEnds(text, at, start);
            if (badCells.Count > 0 || cells.Any(one => !string.IsNullOrWhiteSpace(one)))
            {
                records.Add(new(line, cells, badCells.Distinct().ToValueList()));
            }

            badCells.Clear();
            at = start + parser.RawRecord.Length;
            line += LineEnds(text, start, at);
        }

        return records;
    }

    private static int LineEnds(string text, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')) ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<InputFault> QuotationFaults(TablePlace place, Record record) => record.BadCells.Select(cell => place.Fault(
        record.Line,
        cell + 1,
        "row",
        "a quotation mark is out of place or missing: put the whole field into quotation marks and double those inside it"));

    private static InputFault LengthFault(TablePlace place, Record record, int headings)
    {
        var (cells, fields) = (record.Cells.Length, record.Cells.Length == 1 ? "field" : "fields");
        var remedy = cells > headings ? "put a field that holds a comma into quotation marks" : "give every field, the empty ones too";
        return place.Fault(
            record.Line,
            Math.Min(cells, headings) + 1,
            "row",
            $"it has {PlainText.Of(cells)} {fields} and the headings have {PlainText.Of(headings)}: {remedy}");
    }

    private sealed record Record(int Line, string[] Cells, ValueList<int> BadCells)
    {
        internal IReadOnlyList<TableCell> Trimmed() => [.. Cells.Select((cell, i) => new TableCell(i + 1, cell.Trim(), Problem: null))];
    }
}
