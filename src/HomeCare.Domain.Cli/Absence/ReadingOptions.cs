using System.CommandLine;
using Ardalis.SmartEnum;
using HomeCare.Domain.Absences;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary>The options that say how the open points of a policy are read.</summary>
internal static class ReadingOptions
{
    internal static readonly Option<AtTheDeadline?> Deadline =
        Option<AtTheDeadline>("--at-the-deadline", "What notice of exactly the length is. Without it, late.");

    internal static readonly Option<ChargedPart?> Part =
        Option<ChargedPart>("--part", "What is charged of late cancelled care, under a rule of hours. Without it, the whole.");

    internal static readonly Option<NoticeClock?> Clock =
        Option<NoticeClock>("--clock", "How hours are counted when the clocks change. Without it, as they pass.");

    internal static readonly Option<WorkingDayReading?> WorkingDay =
        Option<WorkingDayReading>("--working-day", "What a working day of notice is. Without it, from the same time on the working day before.");

    internal static readonly Option[] All = [Deadline, Part, Clock, WorkingDay, SchemeArgument.BankHolidaysFile];

    /// <summary>The policy with the readings that were given; one that has nothing to read is bad input.</summary>
    internal static AbsencePolicy Apply(ParseResult parsed, AbsencePolicy policy)
    {
        var rules = PolicyWords.Rules(policy).ToArray();
        var idle = All.Where(option => parsed.GetResult(option) is { Implicit: false } && !Array.Exists(rules, rule => IsRead(option, rule))).ToArray();
        if (idle.Length > 0)
        {
            throw new BadInputException(idle.Select(option => $"{option.Name}: {policy.Title} ({PolicyWords.Rule(policy)}) leaves nothing to it: leave it out"));
        }

        return policy.Treatment.TryPickT0(out var notice, out _)
            ? policy with { Treatment = AbsenceTreatment.ByNotice(Read(parsed, notice.Rule), notice.WeekdayServices is { } rule ? Read(parsed, rule) : null).Charging(notice.Share) }
            : policy;
    }

    private static bool IsRead(Option option, NoticeRule rule) =>
        ReferenceEquals(option, Deadline)
        || (rule.IsT0 && (ReferenceEquals(option, Part) || ReferenceEquals(option, Clock)))
        || (rule.IsT1 && (ReferenceEquals(option, WorkingDay) || ReferenceEquals(option, SchemeArgument.BankHolidaysFile)));

    private static NoticeRule Read(ParseResult parsed, NoticeRule rule) => new(rule.Match<OneOf<HoursOfNotice, WorkingDaysOfNotice, WeeksOfNotice>>(
        hours => hours with
        {
            AtTheDeadline = parsed.GetValue(Deadline) ?? hours.AtTheDeadline,
            Part = parsed.GetValue(Part) ?? hours.Part,
            Clock = parsed.GetValue(Clock) ?? hours.Clock,
        },
        days => new WorkingDaysOfNotice(days.Days, SchemeArgument.Calendar(parsed, days.Calendar))
        {
            AtTheDeadline = parsed.GetValue(Deadline) ?? days.AtTheDeadline,
            Reading = parsed.GetValue(WorkingDay) ?? days.Reading,
            ClockChanges = days.ClockChanges,
        },
        weeks => weeks with { AtTheDeadline = parsed.GetValue(Deadline) ?? weeks.AtTheDeadline }));

    private static Option<T?> Option<T>(string name, string description)
        where T : SmartEnum<T> => ReadOption.Create<T?>(name, string.Join('|', Names<T>()), description, text => SmartEnum<T>.TryFromName(text, out var value)
            ? value
            : $"{(text.Length == 0 ? "nothing" : text)} is not one of its readings: {Spelling.Suggest(text, Names<T>())}");

    private static IEnumerable<string> Names<T>()
        where T : SmartEnum<T> => SmartEnum<T>.List.OrderBy(one => one.Value).Select(one => one.Name);
}
