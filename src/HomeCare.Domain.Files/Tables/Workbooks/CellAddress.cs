namespace HomeCare.Domain.Files;

/// <summary>Places in a sheet as spreadsheets write them.</summary>
internal static class CellAddress
{
    internal const int LastRow = 1_048_576;
    internal const int LastColumn = 16_384;

    /// <summary>Such as <c>Bids!C7</c>; a name that is not letters, digits and underscores stands in quotation marks.</summary>
    internal static string In(string sheet, int row, int column)
    {
        var name = sheet.Length > 0 && sheet.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? sheet
            : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
        return $"{name}!{Of(row, column)}";
    }

    /// <summary>Such as <c>C7</c>.</summary>
    internal static string Of(int row, int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + PlainText.Of(row);
    }

    /// <summary>The row and the column of an address such as <c>C7</c>; null for what is none, or is outside the largest sheet.</summary>
    internal static (int Row, int Column)? Read(string text)
    {
        var (row, column, at) = (0, 0, 0);
        for (; at < text.Length && char.IsAsciiLetterUpper(text[at]) && column <= LastColumn; at++)
        {
            column = (column * 26) + (text[at] - 'A' + 1);
        }

        var digits = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]) && row <= LastRow; at++)
        {
            row = (row * 10) + (text[at] - '0');
        }

        return at == text.Length && digits > 0 && column <= LastColumn && row is >= 1 and <= LastRow ? (row, column) : null;
    }
}
