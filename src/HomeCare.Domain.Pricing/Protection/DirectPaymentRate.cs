using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What a contracted provider charges a person with a new direct payment: never more than its framework rate for the same unit (CLC26-071a).</summary>
/// <remarks>
/// The framework rate is read from the one book that commissioned packages are priced from (CLC26-077). The cap is by the unit and not
/// by the package (P-27), and for every person of the authority. A direct payment that ran before is a
/// <see cref="ProtectedPackage"/> and is not capped until its review (T-08).
/// </remarks>
public sealed record DirectPaymentRate
{
    private DirectPaymentRate(PricedItem item, Money amount, Price framework) => (Item, Amount, Framework) = (item, amount, framework);

    /// <summary>What it is for.</summary>
    public PricedItem Item { get; }

    /// <summary>The rate, for one of the unit.</summary>
    public Money Amount { get; }

    /// <summary>The framework rate that it is not above.</summary>
    public Price Framework { get; }

    /// <summary>The rate of a new direct payment.</summary>
    /// <param name="item">What it is for.</param>
    /// <param name="amount">The rate, for one of its unit.</param>
    /// <param name="provider">The provider's framework rates.</param>
    /// <param name="day">The day of the care.</param>
    /// <returns>
    /// The rate, or every refusal: <c>above-framework-rate</c> with both, <c>negative-price</c>, and those of
    /// <see cref="PriceBook.PriceOf(PricedItem, LocalDate)"/> where there is no framework rate to compare with.
    /// </returns>
    public static OneOf<DirectPaymentRate, ValueList<Refusal>> Create(PricedItem item, Money amount, PriceBook provider, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(provider);
        var framework = provider.PriceOf(item, day);
        ValueList<Refusal> refusals = [.. Negative(item, amount), .. framework.Match(price => Above(item, amount, price), missing => [missing])];
        return refusals.Count > 0 ? refusals : new DirectPaymentRate(item, amount, framework.AsT0);
    }

    private static Refusal[] Negative(PricedItem item, Money amount) => amount < Money.Zero
        ? [new("negative-price", $"the rate of {item} is {amount}: a price is not negative", [new("rate", amount.ToDigits())])]
        : [];

    private static Refusal[] Above(PricedItem item, Money amount, Price framework) => amount > framework.Amount
        ? [
            new(
                "above-framework-rate",
                $"the rate of {amount} for {item} is above the framework rate of {framework.Amount}: charge that or less",
                [new("rate", amount.ToDigits()), new("framework-rate", framework.Amount.ToDigits())]),
        ]
        : [];
}
