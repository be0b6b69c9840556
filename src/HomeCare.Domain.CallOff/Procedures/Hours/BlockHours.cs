using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>The size of a guaranteed block: so many minutes of care a week or a year (LEEDS14-4.5.6).</summary>
public sealed record BlockHours
{
    private const int DaysAWeek = 7;

    /// <summary>A size.</summary>
    /// <param name="minutes">The minutes of care; not negative.</param>
    /// <param name="period">For which period; a year is taken to have 52 weeks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public BlockHours(long minutes, HoursPeriod period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentNullException.ThrowIfNull(period);
        Minutes = minutes;
        Period = period;
    }

    /// <summary>The minutes of care in the period.</summary>
    public long Minutes { get; }

    /// <summary>For which period.</summary>
    public HoursPeriod Period { get; }

    /// <summary>The minutes of care a week, exactly; a provider can offer its staff weekly hours from them.</summary>
    public Fraction MinutesAWeek => Fraction.Of((Int128)Minutes * Period.InAYear, HoursPeriod.Week.InAYear);

    /// <summary>The minutes of care in a number of days, exactly.</summary>
    /// <param name="days">The days; at least one.</param>
    /// <returns>The minutes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no day.</exception>
    public Fraction MinutesIn(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return MinutesAWeek * Fraction.Of(days, DaysAWeek);
    }
}
