namespace HomeCare.Domain.Pricing;

/// <summary>A price that the authority sets. Who bids accepts it and need not write it; who writes another price is refused.</summary>
/// <param name="Price">The authority's price.</param>
/// <param name="Citation">Where the scheme states that it is fixed.</param>
public sealed record FixedPrice(Published<Money> Price, Citation Citation);
