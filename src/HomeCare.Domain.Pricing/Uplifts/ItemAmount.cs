namespace HomeCare.Domain.Pricing;

/// <summary>A sum of money for a priced item, or for every item of its unit.</summary>
/// <remarks>
/// With the key <see cref="PriceKey.Everything"/> it is for every price by that unit that has no sum of its own. A sum is never
/// used for another unit: a penny on an hour is not a penny on a session.
/// </remarks>
/// <param name="Item">The item.</param>
/// <param name="Amount">The money, for one of its unit.</param>
public sealed record ItemAmount(PricedItem Item, Money Amount)
{
    /// <summary>A sum for every price by a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="amount">The money.</param>
    /// <returns>The sum.</returns>
    public static ItemAmount ForEvery(PriceUnit unit, Money amount) => new(new(PriceKey.Everything, unit), amount);

    /// <summary>The sum as people read it, such as <c>£27.00 (band urban by the hour)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Amount} ({Item})";

    internal static Money? For(PricedItem item, ValueList<ItemAmount> amounts) =>
        (amounts.FirstOrDefault(amount => amount.Item == item)
            ?? amounts.FirstOrDefault(amount => amount.Item == item with { Key = PriceKey.Everything }))?.Amount;
}
