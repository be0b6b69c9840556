namespace HomeCare.Domain.Files;

/// <summary>The form of a table that is written.</summary>
public enum TableKind
{
    /// <summary>Comma-separated values in UTF-8 with a byte-order mark, as spreadsheet programs expect it.</summary>
    Csv,

    /// <summary>A spreadsheet in the <c>.xlsx</c> form, with one sheet.</summary>
    Spreadsheet,
}
