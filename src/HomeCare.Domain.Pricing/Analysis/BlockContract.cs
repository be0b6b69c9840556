namespace HomeCare.Domain.Pricing;

/// <summary>Hours that are paid for whether they are used or not, and a price for each hour beyond them (LEEDS14-5.4).</summary>
public sealed record BlockContract
{
    /// <summary>A block.</summary>
    /// <param name="hours">The hours of the block over some period; above nought.</param>
    /// <param name="rate">The price of an hour of the block.</param>
    /// <param name="beyond">The price of an hour beyond it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The block has no hours.</exception>
    public BlockContract(Fraction hours, HourlyRate rate, HourlyRate beyond)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(hours, Fraction.Zero);
        (Hours, Rate, Beyond) = (hours, rate, beyond);
    }

    /// <summary>The hours of the block.</summary>
    public Fraction Hours { get; }

    /// <summary>The price of an hour of the block.</summary>
    public HourlyRate Rate { get; }

    /// <summary>The price of an hour beyond it.</summary>
    public HourlyRate Beyond { get; }

    /// <summary>What the block costs even when no hour of it is used.</summary>
    public ExactAmount Guaranteed => ExactAmount.FromMoney(Rate.PerHour) * Hours;

    /// <summary>What a number of used hours costs. Any number up to the block costs the same.</summary>
    /// <param name="used">The hours used over the period of the block; not negative.</param>
    /// <returns>The block, and the hours beyond it at their own price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public ExactAmount For(Fraction used)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(used, Fraction.Zero);
        return used <= Hours ? Guaranteed : Guaranteed + (ExactAmount.FromMoney(Beyond.PerHour) * (used - Hours));
    }

    /// <summary>The block beside buying each used hour by itself.</summary>
    /// <param name="used">The hours used over the period of the block; not negative.</param>
    /// <param name="spot">The price of an hour that is bought by itself.</param>
    /// <returns>Both costs.</returns>
    public BlockVersusSpot Against(Fraction used, HourlyRate spot) => new(this, used, spot);
}
