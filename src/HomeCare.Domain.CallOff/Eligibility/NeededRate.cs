using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>A rate that a package needs, what a candidate offers for it, and the range it must be in.</summary>
internal sealed record NeededRate(string Name, HourlyRate? Offered, PriceRange? Range);
