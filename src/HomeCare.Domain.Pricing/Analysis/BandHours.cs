namespace HomeCare.Domain.Pricing;

/// <summary>The hours of care in a price band over some period.</summary>
/// <param name="Band">The band.</param>
/// <param name="Hours">The hours, exactly.</param>
public sealed record BandHours(BandId Band, Fraction Hours);
