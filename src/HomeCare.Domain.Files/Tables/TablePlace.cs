namespace HomeCare.Domain.Files;

/// <summary>Where a table stands: the file, and the sheet where the file is a spreadsheet.</summary>
internal sealed record TablePlace(string File, string? Sheet)
{
    internal InputFault Fault(int line, int column, string field, string problem) => new(File, line, column, field, problem) { Sheet = Sheet };

    /// <summary>Such as <c>bids.csv:7:4</c>, or <c>bids.xlsx:Bids!D7</c>.</summary>
    internal string Text(int line, int column) => $"{File}:{Cell(Sheet, line, column)}";

    /// <summary>A cell without its file, such as <c>7:4</c> or <c>Bids!D7</c>.</summary>
    internal static string Cell(string? sheet, int line, int column) =>
        sheet is null ? $"{PlainText.Of(line)}:{PlainText.Of(column)}" : CellAddress.In(sheet, line, column);

    /// <summary>A row: <c>line 2</c>, or <c>row 2</c> of a sheet.</summary>
    internal string Name(int line) => (Sheet is null ? "line " : "row ") + PlainText.Of(line);

    /// <summary>Another row as a message speaks of it: <c>on line 2</c>, or <c>in row 2</c>.</summary>
    internal string Row(int line) => (Sheet is null ? "on " : "in ") + Name(line);
}
