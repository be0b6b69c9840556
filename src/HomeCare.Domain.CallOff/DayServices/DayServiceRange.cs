using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>The floor and the ceiling of a band of a lot, in the unit that it is bid in.</summary>
/// <param name="Band">The band.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Range">The floor and the ceiling.</param>
public sealed record DayServiceRange(BandId Band, PriceUnit Unit, PriceRange Range);
