namespace HomeCare.Domain.Pricing;

/// <summary>What a row of a price book prices: a key, by one unit.</summary>
/// <param name="Key">What the price depends on.</param>
/// <param name="Unit">What it is for one of.</param>
public sealed record PricedItem(PriceKey Key, PriceUnit Unit)
{
    /// <summary>The item as people read it, such as <c>band urban by the hour</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Key} by the {Unit}";
}
