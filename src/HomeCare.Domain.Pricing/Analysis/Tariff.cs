namespace HomeCare.Domain.Pricing;

/// <summary>A fixed price and a price for each hour on top of it. Either may be nought.</summary>
/// <param name="Fixed">What is paid whatever the hours, such as the price of a session.</param>
/// <param name="PerHour">What is paid for each hour, part hours pro rata.</param>
public sealed record Tariff(Money Fixed, HourlyRate PerHour)
{
    /// <summary>The exact price of a number of hours.</summary>
    /// <param name="hours">The hours; not negative.</param>
    /// <returns>The fixed price and the hours at their price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public ExactAmount For(Fraction hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, Fraction.Zero);
        return ExactAmount.FromMoney(Fixed) + (ExactAmount.FromMoney(PerHour.PerHour) * hours);
    }

    /// <summary>The hours at which this and another cost the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>The hours, exactly, or null where one is the cheaper at any number of hours or both always cost the same.</returns>
    public Fraction? BreaksEvenWith(Tariff other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var moreAnHour = PerHour.PerHour.Pence - other.PerHour.PerHour.Pence;
        if (moreAnHour == 0)
        {
            return null;
        }

        var hours = Fraction.Whole(other.Fixed.Pence - Fixed.Pence) / Fraction.Whole(moreAnHour);
        return hours < Fraction.Zero ? null : hours;
    }
}
