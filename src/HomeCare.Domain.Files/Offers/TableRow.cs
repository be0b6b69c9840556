namespace HomeCare.Domain.Files;

/// <summary>One row of a table under its headings.</summary>
internal sealed record TableRow(string File, int Line, string[] Headings, string[] Cells)
{
    /// <summary>The text under a heading, without spaces around it; empty where the table has no such column.</summary>
    internal string this[string heading] => Array.IndexOf(Headings, heading) is >= 0 and var i ? Cells[i] : string.Empty;

    /// <summary>A fault of the cell under a heading, or of the place after the last cell where there is no such column.</summary>
    internal InputFault Fault(string heading, string problem) =>
        new(File, Line, (Array.IndexOf(Headings, heading) is >= 0 and var i ? i : Headings.Length) + 1, heading, problem);
}
