using System.Numerics;

namespace HomeCare.Domain.Pricing;

/// <summary>A yearly spend over the years of a scheme: what it adds up to, level or growing.</summary>
public sealed record YearsOfSpend
{
    /// <summary>The most years there can be.</summary>
    public const int MostYears = 50;

    /// <summary>A yearly spend over years.</summary>
    /// <param name="yearly">What a year costs; above nought.</param>
    /// <param name="years">How many years are added up, 1 to 50.</param>
    /// <exception cref="ArgumentOutOfRangeException">The spend is not above nought, or the years are not 1 to 50.</exception>
    public YearsOfSpend(Money yearly, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(yearly.Pence, 1, nameof(yearly));
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, MostYears);
        (Yearly, Years) = (yearly, years);
    }

    /// <summary>What a year costs.</summary>
    public Money Yearly { get; }

    /// <summary>How many years are added up.</summary>
    public int Years { get; }

    /// <summary>What the years cost when each costs the same.</summary>
    public Money Level => Money.FromPence(Yearly.Pence * Years);

    /// <summary>What an estimate is above the level cost; negative where it is below.</summary>
    /// <param name="estimate">An estimate of what the years cost together.</param>
    /// <returns>The gap.</returns>
    public Money GapTo(Money estimate) => estimate - Level;

    /// <summary>What the years cost when each grows on the one before by the same percentage.</summary>
    /// <param name="percent">The growth; above -100.</param>
    /// <param name="start">Whether the first year has already grown.</param>
    /// <returns>The sum, each year exact and the sum rounded once to the penny, half away from nought.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The growth is -100 percent or less.</exception>
    public Money Growing(Fraction percent, GrowthStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(percent, Fraction.Whole(-100));
        var (above, below) = Sum(percent, start);
        return Money.FromPence((long)(((above * 2) + below) / (below * 2)));
    }

    /// <summary>The growth at which the years cost as much as an estimate: an approximation from above, to a step.</summary>
    /// <remarks>The true growth is no round number. Powers of exact fractions are compared; nothing is approximated in between.</remarks>
    /// <param name="estimate">What the years cost together; above nought.</param>
    /// <param name="decimals">The decimals of the step in percent, 0 to 4: 2 for hundredths of a percent.</param>
    /// <param name="start">Whether the first year has already grown.</param>
    /// <returns>
    /// The smallest percentage of so many decimals at which the sum reaches the estimate, so that one step less does not. Null
    /// where no growth from above -100 to 1000 percent is the smallest: one year that is level never grows, and a small
    /// estimate is reached by any.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not above nought, or the decimals are not 0 to 4.</exception>
    public Fraction? GrowthNeeded(Money estimate, int decimals, GrowthStart start)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(estimate.Pence, 1, nameof(estimate));
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 4);
        var steps = (long)BigInteger.Pow(10, decimals);

        // The sum only grows with the growth, so the first step that reaches the estimate is found by halving.
        var (low, high) = ((-100 * steps) + 1, 1000 * steps);
        if (Reaches(estimate, low, steps, start) || !Reaches(estimate, high, steps, start))
        {
            return null;
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Reaches(estimate, middle, steps, start) ? (low, middle) : (middle, high);
        }

        return Fraction.Of(high, steps);
    }

    private bool Reaches(Money estimate, long growth, long steps, GrowthStart start)
    {
        var (above, below) = Sum(Fraction.Of(growth, steps), start);
        return above >= estimate.Pence * below;
    }

    // Integers of any size: the eighth power of a hundredth of a percent does not fit into 128 bits.
    private (BigInteger Above, BigInteger Below) Sum(Fraction percent, GrowthStart start)
    {
        var factor = Fraction.One + (percent / Fraction.Whole(100));
        var (above, below) = ((BigInteger)factor.Numerator, (BigInteger)factor.Denominator);
        var last = Years - 1 + start.Value;
        var sum = BigInteger.Zero;
        for (var power = start.Value; power <= last; power++)
        {
            sum += BigInteger.Pow(above, power) * BigInteger.Pow(below, last - power);
        }

        return (Yearly.Pence * sum, BigInteger.Pow(below, last));
    }
}
