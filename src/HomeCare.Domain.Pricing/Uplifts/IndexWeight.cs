using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The share that an index has in a weighted index, and the month it is taken of.</summary>
/// <param name="Index">The index.</param>
/// <param name="Month">The month whose change counts.</param>
/// <param name="Weight">The share, above nought and at most one: 0.6 for 60%.</param>
public sealed record IndexWeight(PriceIndexId Index, YearMonth Month, Fraction Weight);
