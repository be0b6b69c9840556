namespace HomeCare.Domain;

/// <summary>A price for a week of seven days, such as live-in care.</summary>
/// <remarks><c>default</c> is a rate of £0.00. A weekly price is not an hourly price times 168.</remarks>
public readonly record struct WeeklyRate
{
    private const int DaysInAWeek = 7;

    /// <summary>A price for a week.</summary>
    /// <param name="perWeek">The price of seven days; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public WeeklyRate(Money perWeek)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perWeek.Pence, nameof(perWeek));
        PerWeek = perWeek;
    }

    /// <summary>The price of seven days.</summary>
    public Money PerWeek { get; }

    /// <summary>The exact price of a number of days, pro rata.</summary>
    /// <param name="days">The days; not negative.</param>
    /// <returns>The rate times the days, divided by seven, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public ExactAmount ForDays(long days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return ExactAmount.FromFractionOfPence((Int128)PerWeek.Pence * days, DaysInAWeek);
    }

    /// <summary>The rate as people read it, such as <c>£1941.08 a week</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PerWeek + " a week";
}
