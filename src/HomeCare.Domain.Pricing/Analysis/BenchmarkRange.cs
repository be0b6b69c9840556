namespace HomeCare.Domain.Pricing;

/// <summary>The lowest and the highest price that others pay for an hour.</summary>
public sealed record BenchmarkRange
{
    /// <summary>A range.</summary>
    /// <param name="lowest">The lowest price.</param>
    /// <param name="highest">The highest price, above the lowest.</param>
    /// <param name="citation">Where the range is printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The highest price is not above the lowest.</exception>
    public BenchmarkRange(HourlyRate lowest, HourlyRate highest, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        (Lowest, Highest, Citation) = (lowest, highest, citation);
    }

    /// <summary>The lowest price.</summary>
    public HourlyRate Lowest { get; }

    /// <summary>The highest price.</summary>
    public HourlyRate Highest { get; }

    /// <summary>Where the range is printed.</summary>
    public Citation Citation { get; }

    /// <summary>How far up the range a price is.</summary>
    /// <param name="perHour">The price of an hour, exactly.</param>
    /// <returns>0 percent at the lowest price and 100 at the highest; below nought or above 100 for a price outside.</returns>
    public Fraction PercentOf(ExactAmount perHour)
    {
        var lowest = ExactAmount.FromMoney(Lowest.PerHour);
        return (perHour - lowest) / (ExactAmount.FromMoney(Highest.PerHour) - lowest) * Fraction.Whole(100);
    }

    /// <summary>Whether a price is in the range; both ends are inside.</summary>
    /// <param name="perHour">The price of an hour, exactly.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(ExactAmount perHour) => PercentOf(perHour) is var percent && percent >= Fraction.Zero && percent <= Fraction.Whole(100);
}
