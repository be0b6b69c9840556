namespace HomeCare.Domain.Pricing;

/// <summary>The one rate that long visits have, whatever the band.</summary>
/// <param name="Range">The range of the rate.</param>
/// <param name="FromMinutes">The shortest planned visit that is charged at it; inclusive.</param>
/// <param name="Below">The band whose rate it must be lower than, or null where the scheme does not ask that.</param>
public sealed record SessionalPricing(PriceRange Range, Cited<int> FromMinutes, Cited<BandId>? Below);
