using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A stretch of one band within a day: from and until on the clock, or a length without a time.</summary>
public sealed record DaySegment
{
    /// <summary>The longest segment: a whole day.</summary>
    public const int MostMinutes = 24 * 60;

    private DaySegment(BandId band, int minutes, LocalTime? start, LocalTime? end)
    {
        ArgumentNullException.ThrowIfNull(band);
        (Band, Minutes, Start, End) = (band, minutes, start, end);
    }

    /// <summary>The band.</summary>
    public BandId Band { get; }

    /// <summary>How long it lasts.</summary>
    public int Minutes { get; }

    /// <summary>When it starts, or null where only the length is known.</summary>
    public LocalTime? Start { get; }

    /// <summary>When it ends, exclusive, or null where only the length is known. Midnight is the end of the day.</summary>
    public LocalTime? End { get; }

    internal int StartsAt => Start is { } start ? MinuteOf(start) : MostMinutes;

    internal int EndsAt => StartsAt + Minutes;

    /// <summary>A length of a band, at no stated time.</summary>
    /// <param name="band">The band.</param>
    /// <param name="minutes">The length; a plan refuses what is not 1 to 1440.</param>
    /// <returns>The segment.</returns>
    public static DaySegment Of(BandId band, int minutes) => new(band, minutes, start: null, end: null);

    /// <summary>A band from one time of the day until another.</summary>
    /// <param name="band">The band.</param>
    /// <param name="start">When it starts; a plan refuses seconds.</param>
    /// <param name="end">When it ends, exclusive; midnight is the end of the day. A plan refuses an end that is not after the start.</param>
    /// <returns>The segment.</returns>
    public static DaySegment Between(BandId band, LocalTime start, LocalTime end) =>
        new(band, (end == LocalTime.Midnight ? MostMinutes : MinuteOf(end)) - MinuteOf(start), start, end);

    /// <summary>Everything that stops this from being a segment of any day.</summary>
    /// <returns><c>segment-time</c> (not on a whole minute), <c>segment-minutes</c> (outside 1 to 1440), or none.</returns>
    public ValueList<Refusal> Faults()
    {
        ValueList<LocalTime> uneven = [.. new[] { Start, End }.OfType<LocalTime>().Where(time => time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0)];
        return
        [
            .. uneven.Select(time => Fault("segment-time", "starts and ends on a whole minute", time.ToString("o", CultureInfo.InvariantCulture))),
            .. Minutes is < 1 or > MostMinutes
                ? [Fault("segment-minutes", "ends after it starts and lasts 1 to 1440 minutes", PlainText.Of(Minutes))]
                : Array.Empty<Refusal>(),
        ];
    }

    /// <summary>The segment as people read it, such as <c>4 h of band 3</c> or <c>2 h of band 5, 09:00 to 11:00</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var length = Minutes < 0 ? PlainText.Of(Minutes) + " min" : PlainText.Hours(Minutes);
        return Start is { } start && End is { } end
            ? $"{length} of band {Band}, {PlainText.Of(start)} to {PlainText.Of(end)}"
            : $"{length} of band {Band}";
    }

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private Refusal Fault(string code, string message, string found) => new(
        code, $"a segment {message}, not {found} (band {Band})", [new("band", Band.Value), new("found", found)]);
}
