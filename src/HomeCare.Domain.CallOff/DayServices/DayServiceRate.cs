using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>What a provider is paid for a band, in the unit that it was bid in.</summary>
/// <param name="Band">The band.</param>
/// <param name="Price">The price in force on the day care must start: the one bid, with the uplifts since.</param>
public sealed record DayServiceRate(BandId Band, Price Price);
