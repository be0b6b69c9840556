namespace HomeCare.Domain;

/// <summary>A price for an hour of one carer's time.</summary>
/// <remarks><c>default</c> is a rate of £0.00.</remarks>
public readonly record struct HourlyRate : IComparable<HourlyRate>
{
    private const int MinutesInAnHour = 60;

    /// <summary>A price for an hour.</summary>
    /// <param name="perHour">The price of 60 minutes; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public HourlyRate(Money perHour)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perHour.Pence, nameof(perHour));
        PerHour = perHour;
    }

    /// <summary>The price of 60 minutes.</summary>
    public Money PerHour { get; }

    /// <summary>Whether the left rate is lower.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(HourlyRate left, HourlyRate right) => left.PerHour < right.PerHour;

    /// <summary>Whether the left rate is higher.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(HourlyRate left, HourlyRate right) => left.PerHour > right.PerHour;

    /// <summary>Whether the left rate is lower or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(HourlyRate left, HourlyRate right) => left.PerHour <= right.PerHour;

    /// <summary>Whether the left rate is higher or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(HourlyRate left, HourlyRate right) => left.PerHour >= right.PerHour;

    /// <summary>The exact price of a number of minutes, pro rata.</summary>
    /// <param name="minutes">The minutes; not negative.</param>
    /// <returns>The rate times the minutes, divided by 60, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    public ExactAmount For(long minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return ExactAmount.FromFractionOfPence((Int128)PerHour.Pence * minutes, MinutesInAnHour);
    }

    /// <inheritdoc/>
    public int CompareTo(HourlyRate other) => PerHour.CompareTo(other.PerHour);

    /// <summary>The rate as people read it, such as <c>£25.27 an hour</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => PerHour + " an hour";
}
