namespace HomeCare.Domain.Files;

/// <summary>What the number format of a cell makes of a number.</summary>
internal enum CellFormat
{
    /// <summary>A number, perhaps with a pound sign.</summary>
    Number,

    /// <summary>A date or a time.</summary>
    Date,

    /// <summary>A date with a time of day, both of them shown.</summary>
    DateAndTime,

    /// <summary>Hundredths: what is shown is a hundred times what is stored.</summary>
    Percentage,

    /// <summary>A sum in a currency that is not sterling.</summary>
    OtherCurrency,
}
