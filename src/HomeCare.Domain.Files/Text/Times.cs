using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Times on the clock in London, and moments, as files write them.</summary>
internal static class Times
{
    internal const string Example = "such as 2026-09-01 10:00";

    private const string Form = "write the date and the time on the clock in London, " + Example;

    private static readonly LocalDateTimePattern ToTheMinute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");
    private static readonly OffsetDateTimePattern OffsetToTheMinute = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<Z+HH:mm>");
    private static readonly OffsetDateTimePattern OffsetToTheSecond =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFFo<Z+HH:mm>");

    /// <summary>A time on the clock on a whole minute, such as <c>2026-09-01 10:00</c>; or what is wrong with the text.</summary>
    internal static OneOf<LocalDateTime, string> Read(string text) =>
        ReadClock(text) is not { } time ? ProblemWith(text)
        : time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0
            ? $"\"{Written.Of(text)}\" has seconds: write a whole minute, {Example}"
        : time;

    /// <summary>
    /// A moment: a time on the clock, or with an offset, such as <c>2026-10-25T01:30+00:00</c>; seconds count. Or what is wrong with the
    /// text, also where the clock does not show the time, or shows it twice.
    /// </summary>
    internal static OneOf<Instant, string> ReadMoment(string text) =>
        ReadOffset(text) is { } moment ? moment.ToInstant()
        : ReadClock(text) is not { } time ? ProblemWith(text)
        : LondonTime.InstantOf(time, ClockChangeReading.Refused).Match<OneOf<Instant, string>>(
            at => at,
            refusal => refusal.Code == "skipped-hour"
                ? $"the clocks go forward past {Of(time)}: write a time that they show"
                : $"the clocks show {Of(time)} twice, as they go back: write {WithOffset(time, 1)} for the first time, {WithOffset(time, 0)} for the second");

    internal static string Of(LocalDateTime time) => ToTheMinute.Format(time);

    /// <summary>The moment by the clock in London with its offset, such as <c>2026-09-01T10:00:00+01:00</c>.</summary>
    internal static string Of(Instant moment)
    {
        var time = LondonTime.TimeAt(moment);
        return OffsetDateTimePattern.Rfc3339.Format(time.WithOffset(OffsetAt(moment)));
    }

    /// <summary>How far the clock in London is ahead of Greenwich Mean Time.</summary>
    internal static Offset OffsetAt(Instant moment) =>
        Offset.FromNanoseconds((LondonTime.TimeAt(moment).WithOffset(Offset.Zero).ToInstant() - moment).ToInt64Nanoseconds());

    private static string ProblemWith(string text) => text.Length == 0 ? "it is empty: " + Form
        : Dates.Read(text) is not null ? $"\"{Written.Of(text)}\" has no time: {Form}"
        : ReadOffset(text) is not null ? $"\"{Written.Of(text)}\" has an offset: {Form}"
        : $"\"{Written.Of(text)}\" is not a date with a time: {Form}";

    private static LocalDateTime? ReadClock(string text) =>
        ValueOf(ToTheMinute.Parse(Spaced(text))) is { } toTheMinute ? InSureYears(text, toTheMinute)
        : ValueOf(ToTheSecond.Parse(Spaced(text))) is { } toTheSecond ? InSureYears(text, toTheSecond)
        : null;

    private static OffsetDateTime? ReadOffset(string text) =>
        (ValueOf(OffsetToTheMinute.Parse(Spaced(text))) ?? ValueOf(OffsetToTheSecond.Parse(Spaced(text)))) is { } moment
            && InSureYears(text, moment.LocalDateTime) is not null
                ? moment
                : null;

    private static T? ValueOf<T>(ParseResult<T> result)
        where T : struct => result.Success ? result.Value : null;

    // 24:00 is midnight at the end of the day to some, and is written as 00:00 of the next.
    private static LocalDateTime? InSureYears(string text, LocalDateTime time) => time.Year is >= 1900 and <= 2999 && text[11..13] != "24" ? time : null;

    // Programs write a T between the two, people a space.
    private static string Spaced(string text) => text.Length > 10 && text[10] == 'T' ? $"{text[..10]} {text[11..]}" : text;

    private static string WithOffset(LocalDateTime time, int hours) =>
        OffsetToTheMinute.Format(time.WithOffset(Offset.FromHours(hours))).Replace(' ', 'T').Replace("Z", "+00:00", StringComparison.Ordinal);
}
