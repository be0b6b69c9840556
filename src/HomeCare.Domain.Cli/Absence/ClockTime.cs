using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>Reads moments as people write them: on the clock in London, or with an offset.</summary>
internal static class ClockTime
{
    private const string Form = "write the date and the time on the clock in London, such as 2026-09-01 10:00";
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    private static readonly LocalDateTimePattern OnTheClock = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern ToTheSecond = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF");
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<Z+HH:mm>");

    /// <summary>The moment, or what is wrong with the text; also where the clock never shows the time, or shows it twice.</summary>
    internal static OneOf<Instant?, string> Read(string text)
    {
        var spaced = text.Length > 10 && text[10] == 'T' ? $"{text[..10]} {text[11..]}" : text;
        if (spaced.Contains(" 24", StringComparison.Ordinal))
        {
            return $"{text} is midnight at the end of a day: write 00:00 on the next";
        }

        if (WithOffset.Parse(spaced) is { Success: true } moment)
        {
            return IsSure(moment.Value.LocalDateTime) ? moment.Value.ToInstant() : Outside(text);
        }

        return OnTheClock.Parse(spaced) is not { Success: true } time ? $"{(text.Length == 0 ? "nothing" : text)} is not a time: {Form}"
            : !IsSure(time.Value) ? Outside(text)
            : LondonTime.InstantOf(time.Value, ClockChangeReading.Refused).Match<OneOf<Instant?, string>>(
                at => at,
                refusal => refusal.Code == "skipped-hour"
                    ? $"the clocks go forward past {OnTheClock.Format(time.Value)}: write a time that they show"
                    : $"the clocks show {OnTheClock.Format(time.Value)} twice, as they go back: "
                        + $"write {Offset(time.Value, "+01:00")} for the first time, {Offset(time.Value, "+00:00")} for the second");
    }

    /// <summary>The day, or what is wrong with the text.</summary>
    internal static OneOf<LocalDate?, string> ReadDay(string text) =>
        LocalDatePattern.Iso.Parse(text) is not { Success: true } day
            ? $"{(text.Length == 0 ? "nothing" : text)} is not a date: write it as year-month-day, such as 2026-09-01"
        : day.Value.Year is < FirstYear or > LastYear
            ? $"{text} is not in a year that care is planned in: write a date from {PlainText.Of(FirstYear)} to {PlainText.Of(LastYear)}"
        : day.Value;

    /// <summary>A moment as people read it: by the clock in London, with the offset where the clock shows the time twice.</summary>
    internal static string Of(Instant moment)
    {
        var time = LondonTime.TimeAt(moment);
        var text = (time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0 ? OnTheClock : ToTheSecond).Format(time);
        return LondonTime.InstantOf(time, ClockChangeReading.Refused).IsT0 ? text
            : text + (time.WithOffset(NodaTime.Offset.Zero).ToInstant() == moment ? "+00:00" : "+01:00");
    }

    private static string Offset(LocalDateTime time, string offset) => OnTheClock.Format(time).Replace(' ', 'T') + offset;

    private static bool IsSure(LocalDateTime time) => time.Year is >= FirstYear and <= LastYear;

    private static string Outside(string text) =>
        $"{text} is not in a year that care is planned in: write a time from {PlainText.Of(FirstYear)} to {PlainText.Of(LastYear)}";
}
