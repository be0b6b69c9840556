namespace HomeCare.Domain.Files;

/// <summary>A sheet of a workbook: the cells with something in them, and what of it is hidden or merged.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows, IReadOnlyList<CellRange> Merged, IReadOnlyList<CellRange> HiddenColumns);
