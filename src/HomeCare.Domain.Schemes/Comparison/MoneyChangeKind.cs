namespace HomeCare.Domain.Schemes;

/// <summary>What a sum is of that is compared under two schemes.</summary>
public enum MoneyChangeKind
{
    /// <summary>A price that the schemes print, or what follows from printed hours and prices.</summary>
    Price,

    /// <summary>An example of this library's, priced by the printed prices: nobody's package.</summary>
    Example,
}
