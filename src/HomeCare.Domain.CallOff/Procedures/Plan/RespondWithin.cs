using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>Every offer has the same time to answer, by the hours that pass and not by the clock on the wall.</summary>
public sealed record RespondWithin
{
    /// <summary>The longest time there can be: 366 days.</summary>
    public static readonly Duration Longest = Duration.FromDays(366);

    /// <summary>A time to answer.</summary>
    /// <param name="time">How long; more than nothing and at most <see cref="Longest"/>. An answer exactly at the end is in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is not within these bounds.</exception>
    public RespondWithin(Duration time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, Longest);
        Time = time;
    }

    /// <summary>How long; an answer exactly at the end is in time.</summary>
    public Duration Time { get; }
}
