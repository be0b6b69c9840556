namespace HomeCare.Domain.Pricing;

/// <summary>A price from a floor to a ceiling, both inclusive.</summary>
/// <param name="Range">The floor and the ceiling; either may be not yet set, see <see cref="UnsetBounds"/>.</param>
/// <param name="Citation">Where the scheme states that prices outside are not allowed.</param>
public sealed record FloorAndCeiling(PriceRange Range, Citation Citation);
