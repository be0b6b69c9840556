namespace HomeCare.Domain.Files;

/// <summary>What a table must look like.</summary>
/// <param name="Sheet">The sheet that holds it, where a workbook shows several.</param>
/// <param name="RowOf">What a row is of, such as <c>provider</c>.</param>
/// <param name="Required">The headings it must have.</param>
/// <param name="Optional">The headings it may have.</param>
internal sealed record TableForm(string Sheet, string RowOf, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>The headings under which a date may have a time. Under the others a cell that a spreadsheet took for one is a fault.</summary>
    internal IReadOnlyList<string> Times { get; init; } = [];
}
