using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>An amount at or above which a contract is a public contract.</summary>
/// <param name="Amount">The amount including VAT; a contract of exactly this value is a public contract.</param>
/// <param name="From">The first day on which it applies.</param>
public sealed record Threshold(Money Amount, LocalDate From);
