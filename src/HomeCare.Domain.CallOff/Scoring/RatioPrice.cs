using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>A price for care at one staffing ratio.</summary>
/// <param name="Ratio">The ratio.</param>
/// <param name="Price">The price, in the unit of the tender, such as an hour; more than nothing.</param>
public sealed record RatioPrice(StaffingRatio Ratio, Money Price);
