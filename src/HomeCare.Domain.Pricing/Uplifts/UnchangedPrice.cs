namespace HomeCare.Domain.Pricing;

/// <summary>A price that an uplift leaves as it is, and why.</summary>
/// <param name="Item">What the price is of.</param>
/// <param name="Amount">The price; null where it is not yet set.</param>
/// <param name="Because">Why it is left.</param>
/// <param name="Words">Why, in one sentence without a capital or a full stop.</param>
/// <param name="Facts">The values compared.</param>
public sealed record UnchangedPrice(PricedItem Item, Money? Amount, UnchangedBecause Because, string Words, ValueList<Fact> Facts);
