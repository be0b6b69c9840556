namespace HomeCare.Domain.Pricing;

/// <summary>A price of a bid beside what it answers, while the bid is judged.</summary>
/// <param name="Submitted">The price.</param>
/// <param name="Asked">What it answers; null where it was not asked.</param>
/// <param name="Lot">The lot it belongs to, or null.</param>
internal sealed record GivenPrice(BidPrice Submitted, AskedPrice? Asked, LotId? Lot)
{
    internal PricedItem Item => Submitted.Item;

    internal ExactAmount Amount => Submitted.Amount;

    internal bool HasAskedUnit => Asked?.Item.Unit == Item.Unit;
}
