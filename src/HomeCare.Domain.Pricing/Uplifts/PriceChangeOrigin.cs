namespace HomeCare.Domain.Pricing;

/// <summary>Who a change of prices comes from.</summary>
public enum PriceChangeOrigin
{
    /// <summary>The authority, by its uplift.</summary>
    Authority,

    /// <summary>A provider that asks for more in the middle of its term, which changes no price (CLC26-059a).</summary>
    Provider,
}
