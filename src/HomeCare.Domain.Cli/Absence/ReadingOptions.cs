using System.CommandLine;
using Ardalis.SmartEnum;
using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The options that say how the open points of a policy are read.</summary>
internal static class ReadingOptions
{
    internal static readonly ReadOption<AtTheDeadline?> Deadline =
        Option<AtTheDeadline>("--at-the-deadline", "What notice of exactly the length is. Without it, late.");

    internal static readonly ReadOption<ChargedPart?> Part =
        Option<ChargedPart>("--part", "What is charged of late cancelled care, under a rule of hours. Without it, the whole.");

    internal static readonly ReadOption<NoticeClock?> Clock =
        Option<NoticeClock>("--clock", "How hours are counted when the clocks change. Without it, as they pass.");

    internal static readonly ReadOption<WorkingDayReading?> WorkingDay =
        Option<WorkingDayReading>("--working-day", "What a working day of notice is. Without it, from the same time on the working day before.");

    internal static readonly Option[] All = [Deadline, Part, Clock, WorkingDay];

    /// <summary>The policy with the readings that were given; one that has nothing to read is bad input.</summary>
    internal static AbsencePolicy Apply(ParseResult parsed, AbsencePolicy policy)
    {
        var rules = PolicyWords.Rules(policy).ToArray();
        var idle = All
            .Where(option => CaseOptions.IsGiven(parsed.CommandResult, option) && !Array.Exists(rules, rule => IsRead(option, rule)))
            .ToArray();
        return idle.Length > 0
            ? throw new BadInputException(idle.Select(
                option => $"{option.Name}: {policy.Title} ({PolicyWords.Rule(policy)}) leaves nothing to it: leave it out"))
            : WithHolidays(parsed, Each(policy, rule => Read(parsed, rule)));
    }

    /// <summary>The policy by the bank holidays that were given, in its own readings.</summary>
    internal static AbsencePolicy WithHolidays(ParseResult parsed, AbsencePolicy policy)
    {
        // Every rule that this command knows is by this calendar.
        var calendar = SchemeArgument.Calendar(parsed, WorkingDayCalendar.EnglandAndWales);
        return Each(policy, rule => !rule.TryPickT1(out var days, out _) ? rule : new(new WorkingDaysOfNotice(days.Days, calendar)
        {
            AtTheDeadline = days.AtTheDeadline,
            Reading = days.Reading,
            ClockChanges = days.ClockChanges,
        }));
    }

    /// <summary>Every refusal of an assessment; and where the calendar ends too early, what to do.</summary>
    internal static BadInputException Refuse(ValueList<Refusal> refusals, Func<Refusal, string> line) => new(
    [
        .. refusals.Select(line),
        .. refusals.Any(one => one.Code == "outside-calendar")
            ? ["Bank holidays that reach further: save https://www.gov.uk/bank-holidays.json, and name the file with --bank-holidays FILE."]
            : Array.Empty<string>(),
    ]);

    private static AbsencePolicy Each(AbsencePolicy policy, Func<NoticeRule, NoticeRule> change)
    {
        if (!policy.Treatment.TryPickT0(out var notice, out _))
        {
            return policy;
        }

        var weekdays = notice.WeekdayServices is { } rule ? change(rule) : null;
        return policy with { Treatment = AbsenceTreatment.ByNotice(change(notice.Rule), weekdays).Charging(notice.Share) };
    }

    private static bool IsRead(Option option, NoticeRule rule) =>
        ReferenceEquals(option, Deadline)
        || (rule.IsT0 && (ReferenceEquals(option, Part) || ReferenceEquals(option, Clock)))
        || (rule.IsT1 && ReferenceEquals(option, WorkingDay));

    private static NoticeRule Read(ParseResult parsed, NoticeRule rule) => new(rule.Match<OneOf<HoursOfNotice, WorkingDaysOfNotice, WeeksOfNotice>>(
        hours => hours with
        {
            AtTheDeadline = Deadline.Value(parsed) ?? hours.AtTheDeadline,
            Part = Part.Value(parsed) ?? hours.Part,
            Clock = Clock.Value(parsed) ?? hours.Clock,
        },
        days => days with
        {
            AtTheDeadline = Deadline.Value(parsed) ?? days.AtTheDeadline,
            Reading = WorkingDay.Value(parsed) ?? days.Reading,
        },
        weeks => weeks with { AtTheDeadline = Deadline.Value(parsed) ?? weeks.AtTheDeadline }));

    private static ReadOption<T?> Option<T>(string name, string description)
        where T : SmartEnum<T> => new(name, Read<T>) { HelpName = string.Join('|', Names<T>()), Description = description };

    private static OneOf<T?, string> Read<T>(string text)
        where T : SmartEnum<T> => SmartEnum<T>.TryFromName(text, out var value)
            ? value
            : $"{(text.Length == 0 ? "nothing" : text)} is not one of its readings: {Spelling.Suggest(text, Names<T>())}";

    private static IEnumerable<string> Names<T>()
        where T : SmartEnum<T> => SmartEnum<T>.List.OrderBy(one => one.Value).Select(one => one.Name);
}
