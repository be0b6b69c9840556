using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>A table with known headings, whose cells know where they stand.</summary>
/// <param name="Rows">The rows that have a cell for each heading. Rows with nothing in them are left out.</param>
/// <param name="Faults">What is wrong with the form of the others.</param>
internal sealed record Table(IReadOnlyList<TableRow> Rows, IReadOnlyList<InputFault> Faults)
{
    /// <summary>Reads a table, or names what is wrong with its headings, without which no cell can be read.</summary>
    internal static OneOf<Table, ValueList<InputFault>> Read(
        string file, string text, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        var records = Records(text);
        if (records.Count == 0)
        {
            return ValueList.Create([new InputFault(file, 1, 1, "file", $"it is empty: the first row has the headings {string.Join(", ", required)}")]);
        }

        var headings = records[0].Cells.Select(heading => heading.Trim()).ToArray();
        var headingFaults = QuotationFaults(file, records[0]).ToValueList();
        if (headingFaults.Count == 0)
        {
            headingFaults = HeadingFaults(file, records[0].Line, headings, required, optional).ToValueList();
        }

        if (headingFaults.Count > 0)
        {
            return headingFaults;
        }

        var rows = new List<TableRow>();
        var faults = new List<InputFault>();
        foreach (var record in records.Skip(1))
        {
            if (record.BadCells.Count > 0)
            {
                faults.AddRange(QuotationFaults(file, record));
            }
            else if (record.Cells.Length != headings.Length)
            {
                faults.Add(LengthFault(file, record, headings.Length));
            }
            else
            {
                rows.Add(new(file, record.Line, headings, [.. record.Cells.Select(cell => cell.Trim())]));
            }
        }

        if (records.Count == 1)
        {
            faults.Add(new(file, records[0].Line, 1, "file", "it has headings and no rows: give at least one provider"));
        }

        return new Table(rows, faults);
    }

    private static List<Record> Records(string text)
    {
        var records = new List<Record>();
        var cell = 0;
        var badCells = new List<int>();
        using var reader = new StringReader(text);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = _ => badCells.Add(cell) };
        using var parser = new CsvParser(reader, configuration);
        var (line, at) = (1, 0);
        while (parser.Read())
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

    private static IEnumerable<InputFault> QuotationFaults(string file, Record record) => record.BadCells.Select(cell => new InputFault(
        file,
        record.Line,
        cell + 1,
        "row",
        "a quotation mark is out of place or missing: put the whole field into quotation marks and double those inside it"));

    private static InputFault LengthFault(string file, Record record, int headings)
    {
        var (cells, fields) = (record.Cells.Length, record.Cells.Length == 1 ? "field" : "fields");
        var remedy = cells > headings ? "put a field that holds a comma into quotation marks" : "give every field, the empty ones too";
        return new(
            file,
            record.Line,
            Math.Min(cells, headings) + 1,
            "row",
            $"it has {PlainText.Of(cells)} {fields} and the headings have {PlainText.Of(headings)}: {remedy}");
    }

    private static IEnumerable<InputFault> HeadingFaults(
        string file, int line, string[] headings, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        if (headings.Length == 1 && headings[0].IndexOfAny([';', '\t']) >= 0)
        {
            yield return new(
                file, line, 1, "heading", "the headings are not separated by commas: save the table as comma-separated values (in a spreadsheet, \"CSV UTF-8\")");
            yield break;
        }

        string[] known = [.. required, .. optional];
        for (var i = 0; i < headings.Length; i++)
        {
            if (!known.Contains(headings[i], StringComparer.Ordinal))
            {
                yield return new(
                    file, line, i + 1, "heading", $"\"{Written.Of(headings[i])}\" is not a heading: {Written.Suggest(headings[i], known)}");
            }
            else if (Array.IndexOf(headings, headings[i]) < i)
            {
                yield return new(file, line, i + 1, "heading", $"{headings[i]} stands twice: give it once");
            }
        }

        foreach (var missing in required.Where(name => !headings.Contains(name, StringComparer.Ordinal)))
        {
            yield return new(file, line, headings.Length + 1, "heading", $"{missing} is missing: add the column");
        }
    }

    private sealed record Record(int Line, string[] Cells, ValueList<int> BadCells);
}
