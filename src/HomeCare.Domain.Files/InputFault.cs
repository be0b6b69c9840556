namespace HomeCare.Domain.Files;

/// <summary>One thing wrong with a file, where it is, and what would be right.</summary>
/// <param name="File">The file's name as the reader was given it.</param>
/// <param name="Line">The line, or in a spreadsheet the row; from 1.</param>
/// <param name="Column">In JSON the character in the line, in a table the field in the row, in a spreadsheet the column; from 1.</param>
/// <param name="Field">The path or the column heading, such as <c>visits[2].minutes</c> or <c>urban</c>.</param>
/// <param name="Problem">What was wrong and what would be right.</param>
public sealed record InputFault(string File, int Line, int Column, string Field, string Problem)
{
    /// <summary>The sheet the fault is in; null in a text, and for a fault of a spreadsheet as a whole.</summary>
    public string? Sheet { get; init; }

    /// <summary>The place as spreadsheets write it, such as <c>Bids!C7</c>; null where there is no <see cref="Sheet"/>.</summary>
    public string? Address => Sheet is null ? null : CellAddress.In(Sheet, Line, Column);

    /// <summary>The fault on one line: <c>file:line:column: field: problem</c>, or in a sheet <c>file:Bids!C7: field: problem</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File}:{TablePlace.Cell(Sheet, Line, Column)}: {Field}: {Problem}";
}
