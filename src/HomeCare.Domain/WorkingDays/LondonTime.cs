using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain;

/// <summary>Dates and times in the United Kingdom, and the moments they stand for, taken before any rule is applied (TIME-08, U-15).</summary>
/// <remarks>It uses the time zone rules that come with NodaTime, never the machine's.</remarks>
public static class LondonTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The date in London at an instant: 2026-06-30T23:30:00Z is in 1 July 2026.</summary>
    /// <param name="instant">The instant, in the years 1 to 9999.</param>
    /// <returns>The date.</returns>
    public static LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The date in London at a moment written with any offset: 2026-08-03T00:00:00+02:00 is in 2 August 2026.</summary>
    /// <param name="moment">The moment, in the years 1 to 9998.</param>
    /// <returns>The date.</returns>
    public static LocalDate DateOf(OffsetDateTime moment) => DateOf(moment.ToInstant());

    /// <summary>Reads a timestamp with an offset, as Find a Tender writes it, and takes its date in London.</summary>
    /// <param name="text">Such as <c>2029-08-31T23:59:59+01:00</c> or <c>2026-06-30T23:30:00Z</c>, in the years 1 to 9998.</param>
    /// <returns>
    /// The date, or a refusal with the code <c>not-a-timestamp</c>, also where the offset is missing: without it the date is a
    /// guess. Midnight is written 00:00:00; 24:00:00, which some mean as the day it ends, is refused.
    /// </returns>
    public static OneOf<LocalDate, Refusal> ReadDate(string? text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text ?? string.Empty) is { Success: true, Value: { Year: >= 1 and <= 9998 } moment }
            && !text!.Contains("T24", StringComparison.Ordinal)
            ? DateOf(moment)
            : new Refusal(
                "not-a-timestamp",
                "it is not a date and time with an offset: write it as 2029-08-31T23:59:59+01:00",
                [new("text", text ?? string.Empty)]);

    /// <summary>The time on the clock in London at an instant.</summary>
    /// <param name="instant">The instant, in the years 1 to 9999.</param>
    /// <returns>The date and time.</returns>
    public static LocalDateTime TimeAt(Instant instant) => instant.InZone(Zone).LocalDateTime;

    /// <summary>The moment at which the clock in London shows a time.</summary>
    /// <param name="time">The date and time, in the years 1 to 9998.</param>
    /// <param name="reading">How a time in an hour that is skipped or comes twice is read.</param>
    /// <returns>
    /// The moment; or, where the reading is <see cref="ClockChangeReading.Refused"/>, a refusal with the code
    /// <c>skipped-hour</c> for a time that the clock never shows, or <c>repeated-hour</c> for one that it shows twice.
    /// </returns>
    public static OneOf<Instant, Refusal> InstantOf(LocalDateTime time, ClockChangeReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);

        // Where the clocks do not change within a day of it, the time is settled without an allocation.
        var asUtc = time.WithOffset(Offset.Zero).ToInstant();
        var offset = Zone.GetUtcOffset(asUtc - Duration.FromDays(1));
        if (offset == Zone.GetUtcOffset(asUtc + Duration.FromDays(1)))
        {
            return time.WithOffset(offset).ToInstant();
        }

        var mapping = Zone.MapLocal(time);
        if (mapping.Count == 1)
        {
            return mapping.Single().ToInstant();
        }

        if (reading == ClockChangeReading.Refused)
        {
            return Ambiguous(time, isSkipped: mapping.Count == 0);
        }

        var (before, after) = (mapping.EarlyInterval.WallOffset, mapping.LateInterval.WallOffset);
        return time.WithOffset(reading == ClockChangeReading.SummerTime ? Offset.Max(before, after) : Offset.Min(before, after)).ToInstant();
    }

    /// <summary>The next time the clocks in London change.</summary>
    /// <param name="instant">The instant, in the years 1 to 9998.</param>
    /// <returns>The first change after the instant, or null where none is known.</returns>
    public static ClockChange? NextClockChange(Instant instant)
    {
        var now = Zone.GetZoneInterval(instant);
        return now.HasEnd
            ? new(now.End, (Zone.GetUtcOffset(now.End) - now.WallOffset).Seconds / NodaConstants.SecondsPerMinute)
            : null;
    }

    private static Refusal Ambiguous(LocalDateTime time, bool isSkipped)
    {
        var text = $"{PlainText.Of(time.Date)} {PlainText.Of(time.TimeOfDay)}";
        return isSkipped
            ? new("skipped-hour", $"the clocks go forward past {text}: write the time they show, or say by which clock it is read", [new("time", text)])
            : new("repeated-hour", $"the clocks show {text} twice, as they go back: say by which clock it is read", [new("time", text)]);
    }
}
