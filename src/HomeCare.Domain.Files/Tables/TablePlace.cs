namespace HomeCare.Domain.Files;

/// <summary>Where a table stands: the file, and the sheet where the file is a spreadsheet.</summary>
internal sealed record TablePlace(string File, string? Sheet)
{
    internal InputFault Fault(int line, int column, string field, string problem) => new(File, line, column, field, problem) { Sheet = Sheet };

    /// <summary>Another row as a message speaks of it: <c>on line 2</c>, or <c>in row 2</c> of a sheet.</summary>
    internal string Row(int line) => Sheet is null ? "on line " + PlainText.Of(line) : "in row " + PlainText.Of(line);
}
