using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Ambiguity U-03. Do the floors and ceilings move with the prices?</summary>
public sealed class RangeUplift : SmartEnum<RangeUplift>
{
    /// <summary>They go through the same steps as a price. The default.</summary>
    public static readonly RangeUplift WithPrices = new("with-prices", 1);

    /// <summary>They stay until they are set anew.</summary>
    public static readonly RangeUplift Stays = new("stays", 2);

    private RangeUplift(string name, int value)
        : base(name, value)
    {
    }
}
