namespace HomeCare.Domain.Files;

/// <summary>A row of a sheet: its cells by column. Cells with nothing in them are not there.</summary>
internal sealed record SheetRow(int Line, bool IsHidden, IReadOnlyDictionary<int, TableCell> Cells);
