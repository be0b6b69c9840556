namespace HomeCare.Domain.Files;

/// <summary>One row of a table under its headings.</summary>
internal sealed record TableRow(TablePlace Place, int Line, IReadOnlyList<TableCell> Headings, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The text under a heading, without spaces around it; empty where the table has no such column.</summary>
    internal string this[string heading] => IndexOf(heading) is { } i ? Cells[i].Text : string.Empty;

    /// <summary>The row as a message of another row speaks of it.</summary>
    internal string Where => Place.Row(Line);

    /// <summary>The row's own name, such as <c>line 2</c>, or <c>row 2</c> of a sheet.</summary>
    internal string Name => Place.Name(Line);

    /// <summary>Where the cell under a heading stands, with the name of the file, as faults write it.</summary>
    internal string PlaceOf(string heading) => Place.Text(Line, Cells[IndexOf(heading)!.Value].Column);

    /// <summary>
    /// A fault of the cell under a heading, or of the place after the last cell where there is no such column. What stops the
    /// cell from being taken at all is told before what would be wrong with its text.
    /// </summary>
    internal InputFault Fault(string heading, string problem) => IndexOf(heading) is { } i
        ? Place.Fault(Line, Cells[i].Column, heading, Cells[i].Problem ?? problem)
        : Place.Fault(Line, Headings[^1].Column + 1, heading, problem);

    /// <summary>The faults of the cells that cannot be taken.</summary>
    internal IEnumerable<InputFault> Faults() => Headings.Zip(Cells)
        .Where(pair => pair.Second.Problem is not null)
        .Select(pair => Place.Fault(Line, pair.Second.Column, pair.First.Text, pair.Second.Problem!));

    private int? IndexOf(string heading)
    {
        for (var i = 0; i < Headings.Count; i++)
        {
            if (string.Equals(Headings[i].Text, heading, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }
}
