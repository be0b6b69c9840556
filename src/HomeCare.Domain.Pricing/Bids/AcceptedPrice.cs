namespace HomeCare.Domain.Pricing;

/// <summary>A price that a bidder is held to.</summary>
/// <param name="Item">What it is the price of.</param>
/// <param name="Price">The price, with the scheme's supplement where there is one.</param>
/// <param name="Supplement">What the scheme added to the bidder's price; nought where it added nothing.</param>
/// <param name="Status">
/// How firm it is: provisional where what was asked is, or where it was accepted while an end of its range was not yet set.
/// </param>
/// <param name="Place">Where the price stands in its file; empty where it has no place, as a fixed price that was not written.</param>
public sealed record AcceptedPrice(PricedItem Item, Money Price, Money Supplement, DatedStatus Status, string Place);
