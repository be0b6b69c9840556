using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Absences;

/// <summary>Moments and days as people read them, by the clock in London.</summary>
internal static class Moments
{
    private static readonly LocalDatePattern DayForm = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly LocalDateTimePattern MinuteForm = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm");
    private static readonly LocalDateTimePattern SecondForm = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm:ss;FFFFFFFFF");

    private static readonly DurationPattern SecondsForm = DurationPattern.CreateWithInvariantCulture("S.FFFFFFFFF");

    internal static string Of(LocalDate day) => DayForm.Format(day);

    internal static string Of(LocalDateTime time) =>
        (time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? MinuteForm : SecondForm).Format(time);

    /// <summary>A length of time, such as <c>1 h 30 min</c>.</summary>
    internal static string Of(Duration length)
    {
        var minutes = length.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerMinute;
        var seconds = length - Duration.FromMinutes(minutes);
        string[] parts =
        [
            .. minutes > 0 ? [PlainText.Hours(minutes)] : Array.Empty<string>(),
            .. seconds > Duration.Zero ? [$"{SecondsForm.Format(seconds)} s"] : Array.Empty<string>(),
        ];
        return string.Join(' ', parts);
    }

    /// <summary>The moment; where the clocks show its time twice, with the clock it is by.</summary>
    internal static string Of(Instant moment)
    {
        var time = LondonTime.TimeAt(moment);
        return LondonTime.InstantOf(time, ClockChangeReading.Refused).Match(
            _ => Of(time),
            _ => LondonTime.InstantOf(time, ClockChangeReading.SummerTime).AsT0 == moment ? Of(time) + " BST" : Of(time) + " GMT");
    }
}
