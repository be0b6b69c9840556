namespace HomeCare.Domain.Files;

/// <summary>A rectangle of cells, its corners inside.</summary>
internal sealed record CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    internal bool Contains(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    public override string ToString() => $"{CellAddress.Of(FirstRow, FirstColumn)}:{CellAddress.Of(LastRow, LastColumn)}";

    /// <summary>A range such as <c>B2:B4</c>; null for what is none.</summary>
    internal static CellRange? Read(string text)
    {
        var corners = text.Split(':');
        return corners.Length == 2 && CellAddress.Read(corners[0]) is { } first && CellAddress.Read(corners[1]) is { } last
            ? new(first.Row, first.Column, last.Row, last.Column)
            : null;
    }
}
