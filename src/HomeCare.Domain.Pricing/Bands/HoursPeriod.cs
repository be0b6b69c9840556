using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>The period that a number of hours is for. Where a source does not print it, naming one is an assumption.</summary>
public sealed class HoursPeriod : SmartEnum<HoursPeriod>
{
    /// <summary>A week, of which a year is taken to have 52.</summary>
    public static readonly HoursPeriod Week = new("week", 1, 52);

    /// <summary>A year.</summary>
    public static readonly HoursPeriod Year = new("year", 2, 1);

    private HoursPeriod(string name, int value, int inAYear)
        : base(name, value) => InAYear = inAYear;

    /// <summary>How many of them a year is taken to have.</summary>
    public int InAYear { get; }
}
