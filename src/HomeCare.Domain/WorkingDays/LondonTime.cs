using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain;

/// <summary>The date in the United Kingdom of a moment in time, taken before any rule is applied (TIME-08).</summary>
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
}
