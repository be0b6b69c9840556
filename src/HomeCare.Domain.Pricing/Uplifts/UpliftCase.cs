using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A price to uplift, with what the timing and the exclusions ask about its contract and package.</summary>
/// <param name="Item">What the price is of.</param>
/// <param name="Amount">The price before.</param>
public sealed record UpliftCase(PricedItem Item, Money Amount)
{
    /// <summary>The day the provider's contract began; null where it began before any uplift that matters.</summary>
    public LocalDate? JoinedOn { get; init; }

    /// <summary>The day the package was agreed; null where the price is of no one package.</summary>
    public LocalDate? AgreedOn { get; init; }

    /// <summary>What a week of the package costs before the uplift; null where the price is of no one package.</summary>
    public Money? WeeklyValue { get; init; }
}
