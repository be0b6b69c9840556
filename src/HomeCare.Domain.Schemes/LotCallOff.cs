using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>A lot and whether its packages are ranked by cost.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="WhyNotRanked">Why this lot cannot be ranked by cost, as a clause, or null when it can.</param>
public sealed record LotCallOff(Lot Lot, string? WhyNotRanked);
