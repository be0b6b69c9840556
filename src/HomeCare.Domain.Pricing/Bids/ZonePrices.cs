using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Whether a bidder may give a delivery zone its own price for an item that is asked without a zone.</summary>
public sealed class ZonePrices : SmartEnum<ZonePrices>
{
    /// <summary>One price holds in every zone. The default.</summary>
    public static readonly ZonePrices OneForAll = new("one-for-all", 1);

    /// <summary>A price whose key names a zone takes the place of the general price there, and is judged by the same rule.</summary>
    public static readonly ZonePrices MayDiffer = new("may-differ", 2);

    private ZonePrices(string name, int value)
        : base(name, value)
    {
    }
}
