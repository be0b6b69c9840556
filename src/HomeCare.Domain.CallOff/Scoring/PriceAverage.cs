using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>The price in the middle of several, exactly.</summary>
public sealed class PriceAverage : SmartEnum<PriceAverage>
{
    /// <summary>The sum of the prices over their number.</summary>
    public static readonly PriceAverage Mean = new("mean", 1, MeanOf);

    /// <summary>The price in the middle, or half-way between the two in the middle.</summary>
    public static readonly PriceAverage Median = new("median", 2, MedianOf);

    private readonly Func<ValueList<ExactAmount>, ExactAmount> average;

    private PriceAverage(string name, int value, Func<ValueList<ExactAmount>, ExactAmount> average)
        : base(name, value) => this.average = average;

    internal ExactAmount Of(ValueList<ExactAmount> risingPrices) => average(risingPrices);

    private static ExactAmount MeanOf(ValueList<ExactAmount> prices) =>
        prices.Aggregate(ExactAmount.Zero, (sum, price) => sum + price) * Fraction.Of(1, prices.Count);

    private static ExactAmount MedianOf(ValueList<ExactAmount> prices) =>
        (prices[(prices.Count - 1) / 2] + prices[prices.Count / 2]) * Fraction.Of(1, 2);
}
