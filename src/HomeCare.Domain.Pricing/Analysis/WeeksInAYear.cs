using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>How many weeks a year is taken to have where a week becomes a year.</summary>
public sealed class WeeksInAYear : SmartEnum<WeeksInAYear>
{
    /// <summary>Fifty-two weeks: what reports mostly mean. The default.</summary>
    public static readonly WeeksInAYear FiftyTwo = new("52", 1, Fraction.Whole(52));

    /// <summary>365 days over seven: 52 weeks and a day.</summary>
    public static readonly WeeksInAYear DaysOverSeven = new("365/7", 2, Fraction.Of(365, 7));

    private WeeksInAYear(string name, int value, Fraction number)
        : base(name, value) => Number = number;

    /// <summary>The number of weeks.</summary>
    public Fraction Number { get; }
}
