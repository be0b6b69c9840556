using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>The steps in which time is commissioned: a length is a whole number of them.</summary>
public sealed class TimeStep : SmartEnum<TimeStep>
{
    /// <summary>Any whole number of minutes.</summary>
    public static readonly TimeStep Minutes = new("minutes", 1);

    /// <summary>Quarters of an hour.</summary>
    public static readonly TimeStep QuarterHours = new("quarter-hours", 15);

    /// <summary>Half hours.</summary>
    public static readonly TimeStep HalfHours = new("half-hours", 30);

    /// <summary>Whole hours. This library's default for sessions, of which the sources say no more than "hourly".</summary>
    public static readonly TimeStep WholeHours = new("whole-hours", 60);

    private TimeStep(string name, int minutes)
        : base(name, minutes)
    {
    }

    /// <summary>Whether a length is a whole number of steps.</summary>
    /// <param name="minutes">The length in minutes.</param>
    /// <returns>Whether it is.</returns>
    public bool Holds(int minutes) => minutes % Value == 0;
}
