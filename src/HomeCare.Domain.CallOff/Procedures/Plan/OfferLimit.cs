using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>How high an offer in a mini-competition may be. The name is the form used in files.</summary>
public sealed class OfferLimit : SmartEnum<OfferLimit>
{
    /// <summary>As high as the provider likes.</summary>
    public static readonly OfferLimit None = new("none", 1);

    /// <summary>Not above the weekly cost at the provider's own tendered prices: it must meet or beat them.</summary>
    public static readonly OfferLimit TenderedCost = new("tendered-cost", 2);

    private OfferLimit(string name, int value)
        : base(name, value)
    {
    }
}
