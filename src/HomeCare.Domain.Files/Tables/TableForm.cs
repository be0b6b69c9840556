namespace HomeCare.Domain.Files;

/// <summary>What a table must look like.</summary>
/// <param name="Sheet">The sheet that holds it, where a workbook shows several.</param>
/// <param name="RowOf">What a row is of, such as <c>provider</c>.</param>
/// <param name="Required">The headings it must have.</param>
/// <param name="Optional">The headings it may have.</param>
internal sealed record TableForm(string Sheet, string RowOf, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>The most rows of a table of providers: many times the providers that there are in England.</summary>
    internal const int MostProviders = 100_000;

    /// <summary>The headings under which a date may have a time. Under the others a cell that a spreadsheet took for one is a fault.</summary>
    internal IReadOnlyList<string> Times { get; init; } = [];

    /// <summary>The most rows under the headings; by default as many as a sheet of a spreadsheet holds. Beyond them nothing is read.</summary>
    internal int MostRows { get; init; } = 1_048_575;

    /// <summary>What is wrong with a table of more rows.</summary>
    internal string TooManyRows => $"it has more than {PlainText.Of(MostRows)} rows, each a {RowOf}, and is not read beyond them: see that it is the right file, or split it";
}
