using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Times as files write them: on the clock in London, or moments with an offset.</summary>
internal static class Times
{
    internal const string Form = "write a date and a time, such as 2026-09-01 10:00";

    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<Z+HH:mm>");
    private static readonly OffsetDateTimePattern SecondsWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:sso<Z+HH:mm>");

    /// <summary>A time on the clock, to the minute, in the years 1900 to 2999; or what is wrong with it.</summary>
    internal static OneOf<LocalDateTime, string> Read(string text) =>
        Minutes.Parse(Spaced(text)) is { Success: true, Value: { Year: >= 1900 and <= 2999 } time } && !IsEndOfDay(text)
            ? time
            : $"\"{Written.Of(text)}\" is not a time: {Form}";

    /// <summary>
    /// A moment: a time on the clock in London, also with seconds, or one with an offset, in the years 1900 to 2999; or what is
    /// wrong with it. A time that the clocks do not settle needs the offset.
    /// </summary>
    internal static OneOf<Instant, string> ReadMoment(string text)
    {
        var spaced = Spaced(text);
        var offset = WithOffset.Parse(spaced) is { Success: true } minutes ? minutes : SecondsWithOffset.Parse(spaced);
        if (offset is { Success: true, Value: { Year: >= 1900 and <= 2999 } moment } && !IsEndOfDay(text))
        {
            return moment.ToInstant();
        }

        var time = Minutes.Parse(spaced) is { Success: true } whole ? whole : Seconds.Parse(spaced);
        return time is { Success: true, Value.Year: >= 1900 and <= 2999 } && !IsEndOfDay(text)
            ? LondonTime.InstantOf(time.Value, ClockChangeReading.Refused).MapT1(refusal =>
                $"{refusal.Message}, with its offset: {Written.Of(text)}+01:00 in summer time, {Written.Of(text)}+00:00 in winter time")
            : $"\"{Written.Of(text)}\" is not a moment: {Form}, on the clock in London";
    }

    // 24:00 is midnight to some, and the day's end to others.
    private static bool IsEndOfDay(string text) => text.Length > 11 && text.AsSpan(11).StartsWith("24");

    private static string Spaced(string text) => text.Length > 10 && text[10] == 'T' ? $"{text[..10]} {text[11..]}" : text;
}
