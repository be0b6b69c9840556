using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>One price of a candidate and the range that the scheme allows for it.</summary>
/// <param name="Name">What it is for: a band, or <c>sessional</c>.</param>
/// <param name="Price">The price, in the unit of the range.</param>
/// <param name="Range">The floor and the ceiling.</param>
public sealed record OfferedPrice(string Name, Money Price, PriceRange Range);
