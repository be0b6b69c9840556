using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>A table with known headings, whose cells know where they stand.</summary>
internal sealed class Table
{
    private Table(string file, IReadOnlyList<TableRow> rows)
    {
        File = file;
        Rows = rows;
    }

    internal string File { get; }

    internal IReadOnlyList<TableRow> Rows { get; }

    internal static OneOf<Table, ValueList<InputFault>> Read(
        string file, string text, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        var faults = new List<InputFault>();
        var records = Records(file, text, faults);
        if (faults.Count > 0)
        {
            return faults.ToValueList();
        }

        if (records.Count == 0)
        {
            return ValueList.Create([new InputFault(file, 1, 1, "file", $"it is empty: the first row has the headings {string.Join(", ", required)}")]);
        }

        var headings = records[0].Cells.Select(heading => heading.Trim()).ToArray();
        faults.AddRange(HeadingFaults(file, records[0].Line, headings, required, optional));
        if (faults.Count > 0)
        {
            return faults.ToValueList();
        }

        var rows = new List<TableRow>();
        foreach (var (line, cells) in records.Skip(1))
        {
            if (cells.Length == headings.Length)
            {
                rows.Add(new(file, line, headings, [.. cells.Select(cell => cell.Trim())]));
            }
            else
            {
                faults.Add(new(
                    file,
                    line,
                    Math.Min(cells.Length, headings.Length) + 1,
                    "row",
                    $"it has {PlainText.Of(cells.Length)} fields and the headings have {PlainText.Of(headings.Length)}: "
                        + "put a field that holds a comma into quotation marks"));
            }
        }

        if (records.Count == 1)
        {
            faults.Add(new(file, records[0].Line, 1, "file", "it has headings and no rows: give at least one provider"));
        }

        return faults.Count > 0 ? faults.ToValueList() : new Table(file, rows);
    }

    private static List<(int Line, string[] Cells)> Records(string file, string text, List<InputFault> faults)
    {
        var records = new List<(int Line, string[] Cells)>();
        using var reader = new StringReader(text);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = bad => faults.Add(new(
                file,
                bad.Context.Parser?.RawRow ?? 1,
                (bad.Context.Parser?.Count ?? 0) + 1,
                "row",
                "a quotation mark is out of place: put the whole field into quotation marks and double those inside it")),
        };
        using var parser = new CsvParser(reader, configuration);
        while (parser.Read())
        {
            var linesInside = parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n');
            records.Add((parser.RawRow - linesInside, parser.Record ?? []));
        }

        return records;
    }

    private static IEnumerable<InputFault> HeadingFaults(
        string file, int line, string[] headings, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        string[] known = [.. required, .. optional];
        for (var i = 0; i < headings.Length; i++)
        {
            if (!known.Contains(headings[i], StringComparer.Ordinal))
            {
                yield return new(file, line, i + 1, "heading", $"\"{headings[i]}\" is not a heading: {Spelling.Suggest(headings[i], known)}");
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
}
