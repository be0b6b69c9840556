namespace HomeCare.Domain.Pricing;

/// <summary>
/// Prices that a scheme expects to rise. A later price below an earlier one is a warning and never a fault; equal prices are neither.
/// </summary>
/// <param name="Items">What is expected to rise, cheapest first.</param>
/// <param name="Citation">Where the scheme says so.</param>
public sealed record RisingPrices(ValueList<PricedItem> Items, Citation Citation);
