using HomeCare.Domain.Files;

namespace HomeCare.Domain.Cli;

/// <summary>The form of a table to write, by the ending of its name.</summary>
internal static class ResultsFile
{
    internal static TableKind KindOf(string file) =>
        file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? TableKind.Spreadsheet
        : file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? TableKind.Csv
        : throw new BadInputException($"{file}: tables are written as .csv or .xlsx: name a file with one of these endings");
}
