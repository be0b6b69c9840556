using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>By how much an index rose over the year to a month, as its source prints it.</summary>
/// <param name="Index">The index.</param>
/// <param name="Month">The month the change is of, such as April 2026 for a wage of April or the September of a price index.</param>
/// <param name="Change">The exact change, 0.04 for 4%, or that it is not yet set; may be negative.</param>
public sealed record IndexReading(PriceIndexId Index, YearMonth Month, Published<Fraction> Change);
