using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>Direct payments beside what the authority commissions itself.</summary>
/// <param name="Use">What they are for, as a phrase.</param>
/// <param name="Capped">Where it states that a contracted provider charges no more than its framework rate, or null where it does not.</param>
/// <param name="IndividualServiceFunds">Where the scheme offers individual service funds beside them, or null where it does not.</param>
public sealed record DirectPaymentTerms(string Use, Citation? Capped, Citation? IndividualServiceFunds)
{
    /// <summary>The rate that a contracted provider charges a person with a new direct payment.</summary>
    /// <param name="item">What it is for.</param>
    /// <param name="amount">The rate, for one of its unit.</param>
    /// <param name="provider">The provider's framework rates.</param>
    /// <param name="day">The day of the care.</param>
    /// <returns>
    /// The rate; or every refusal of <see cref="DirectPaymentRate.Create"/> where it is capped, and <c>negative-price</c> where it is not.
    /// </returns>
    public OneOf<Money, ValueList<Refusal>> RateOf(PricedItem item, Money amount, PriceBook provider, LocalDate day) =>
        Capped is not null ? DirectPaymentRate.Create(item, amount, provider, day).MapT0(rate => rate.Amount)
        : amount >= Money.Zero ? amount
        : ValueList.Create([new Refusal("negative-price", $"the rate of {item} is {amount}: a price is not negative", [new("rate", amount.ToDigits())])]);
}
