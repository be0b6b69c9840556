namespace HomeCare.Domain.Pricing;

/// <summary>One price of a bid, as it was written.</summary>
/// <param name="Item">What it is the price of, and by which unit.</param>
/// <param name="Amount">The amount, exactly: 48.125 can be said, and is then refused.</param>
public sealed record BidPrice(PricedItem Item, ExactAmount Amount)
{
    /// <summary>
    /// Where it stands in its file, such as the cell <c>C7</c>; empty where it has no place. It is carried into every finding.
    /// </summary>
    public string Place { get; init; } = string.Empty;
}
