using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>What one provider tendered for each staffing ratio. A price at call-off must meet or beat it.</summary>
public sealed record TenderedCeilings
{
    private TenderedCeilings(ValueList<RatioPrice> prices, Citation citation) => (Prices, Citation) = (prices, citation);

    /// <summary>The tendered prices, in order of people and then staff of their ratios.</summary>
    public ValueList<RatioPrice> Prices { get; }

    /// <summary>Where the scheme asks for it.</summary>
    public Citation Citation { get; }

    /// <summary>The tendered prices of one provider.</summary>
    /// <param name="prices">A price for each ratio, in any order.</param>
    /// <param name="citation">Where the scheme asks that the price at call-off meets or beats them.</param>
    /// <returns>The ceilings, or every refusal: <c>duplicate-ratio</c>, <c>ratio-price-not-positive</c>.</returns>
    public static OneOf<TenderedCeilings, ValueList<Refusal>> Create(IEnumerable<RatioPrice> prices, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(citation);
        var ordered = InOrder(prices);
        var faults = Faults(ordered).ToValueList();
        return faults.Count > 0 ? faults : new TenderedCeilings(ordered, citation);
    }

    /// <summary>Everything that stops prices at call-off; exactly the tendered price passes.</summary>
    /// <param name="offered">The prices offered, in any order. A ratio that is not among them is not offered.</param>
    /// <returns>
    /// <c>above-tendered-price</c>, <c>ratio-not-tendered</c>, <c>duplicate-ratio</c>, <c>ratio-price-not-positive</c>, or none.
    /// </returns>
    public ValueList<Refusal> Check(IEnumerable<RatioPrice> offered)
    {
        ArgumentNullException.ThrowIfNull(offered);
        var ordered = InOrder(offered);
        return [.. Faults(ordered), .. ordered.Select(Against).OfType<Refusal>()];
    }

    private Refusal? Against(RatioPrice offered)
    {
        var ratio = new Fact("ratio", offered.Ratio.ToString());
        if (Prices.FirstOrDefault(price => price.Ratio == offered.Ratio) is not { } tendered)
        {
            return new(
                "ratio-not-tendered",
                $"nothing was tendered at {offered.Ratio}, so that no price at that ratio can be called off (tendered: {string.Join(", ", Prices.Select(price => price.Ratio))})",
                [ratio, new("price", offered.Price.ToDigits())]);
        }

        return offered.Price > tendered.Price
            ? new(
                "above-tendered-price",
                $"{offered.Price} at {offered.Ratio} is {offered.Price - tendered.Price} above the tendered {tendered.Price}: a price at call-off must meet or beat it",
                [ratio, new("price", offered.Price.ToDigits()), new("tendered", tendered.Price.ToDigits())])
            : null;
    }

    private static IEnumerable<Refusal> Faults(ValueList<RatioPrice> prices) =>
    [
        .. prices.GroupBy(price => price.Ratio)
            .Where(group => group.Count() > 1)
            .Select(group => new Refusal("duplicate-ratio", $"the ratio {group.Key} is listed twice", [new("ratio", group.Key.ToString())])),
        .. prices.Where(price => price.Price <= Money.Zero)
            .Select(price => new Refusal(
                "ratio-price-not-positive",
                $"the price at {price.Ratio} is {price.Price}: it must be more than nothing",
                [new("ratio", price.Ratio.ToString()), new("price", price.Price.ToDigits())])),
    ];

    private static ValueList<RatioPrice> InOrder(IEnumerable<RatioPrice> prices) =>
        prices.OrderBy(price => price.Ratio.People).ThenBy(price => price.Ratio.Staff).ThenBy(price => price.Price).ToValueList();
}
