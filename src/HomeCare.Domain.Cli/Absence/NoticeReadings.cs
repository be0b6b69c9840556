using System.CommandLine;
using Ardalis.SmartEnum;
using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Cli;

/// <summary>The options that read a notice rule in another way than by default.</summary>
internal static class NoticeReadings
{
    private static readonly Option<string> AtTheDeadlineOption = Of<AtTheDeadline>("--at-the-deadline", "What notice of exactly the length is");
    private static readonly Option<string> PartOption = Of<ChargedPart>("--part", "What of care cancelled late is charged, under a rule of hours");
    private static readonly Option<string> ClockOption = Of<NoticeClock>("--clock", "How hours are counted when the clocks change");
    private static readonly Option<string> WorkingDayOption = Of<WorkingDayReading>("--working-day", "What one working day of notice is");

    internal static IEnumerable<Option> Options => [AtTheDeadlineOption, PartOption, ClockOption, WorkingDayOption];

    /// <summary>Whether a part of the care may be charged, so that its length decides.</summary>
    internal static bool NeedsMinutes(ParseResult parsed) => Value<ChargedPart>(parsed, PartOption) is { } part && part != ChargedPart.WholeCare;

    internal static AbsencePolicy Apply(ParseResult parsed, AbsencePolicy policy) => policy.Treatment.TryPickT0(out var byNotice, out _)
        ? policy with { Treatment = AbsenceTreatment.ByNotice(Read(parsed, byNotice.Rule), byNotice.WeekdayServices is { } weekdays ? Read(parsed, weekdays) : null) }
        : policy;

    private static NoticeRule Read(ParseResult parsed, NoticeRule rule)
    {
        var atTheDeadline = Value<AtTheDeadline>(parsed, AtTheDeadlineOption);
        return rule.Match<NoticeRule>(
            hours => new(hours with
            {
                AtTheDeadline = atTheDeadline ?? hours.AtTheDeadline,
                Part = Value<ChargedPart>(parsed, PartOption) ?? hours.Part,
                Clock = Value<NoticeClock>(parsed, ClockOption) ?? hours.Clock,
            }),
            days => new(days with
            {
                AtTheDeadline = atTheDeadline ?? days.AtTheDeadline,
                Reading = Value<WorkingDayReading>(parsed, WorkingDayOption) ?? days.Reading,
            }),
            weeks => new(weeks with { AtTheDeadline = atTheDeadline ?? weeks.AtTheDeadline }));
    }

    private static T? Value<T>(ParseResult parsed, Option<string> option)
        where T : SmartEnum<T> => parsed.GetValue(option) is { } name ? SmartEnum<T>.FromName(name) : null;

    private static Option<string> Of<T>(string name, string what)
        where T : SmartEnum<T>
    {
        string[] names = [.. SmartEnum<T>.List.OrderBy(one => one.Value).Select(one => one.Name)];
        var option = new Option<string>(name) { Description = $"{what}: {string.Join(", ", names)}. The first is the default.", HelpName = "READING" };
        option.AcceptOnlyFromAmong(names);
        return option;
    }
}
