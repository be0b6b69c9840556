using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Cli;

/// <summary>Says what a policy of absence is, and how its open points are read.</summary>
internal static class PolicyWords
{
    internal static string Heading(AbsencePolicy policy) => $"{policy.Title}, {policy.Citation}";

    /// <summary>The rules of notice that a policy has for all services.</summary>
    internal static IEnumerable<NoticeRule> Rules(AbsencePolicy policy) => policy.Treatment.TryPickT0(out var notice, out _)
        ? new[] { notice.Rule, notice.WeekdayServices }.OfType<NoticeRule>()
        : [];

    internal static string Rule(AbsencePolicy policy) => policy.Treatment.Match(
        notice => notice.WeekdayServices is { } weekdays
            ? $"{notice.Rule} of notice; for a service on weekdays only, {weekdays} instead"
            : $"{notice.Rule} of notice, for every service",
        _ => "never charged",
        _ => "never charged, as the rate already pays for absences",
        _ => "charged whatever the notice",
        days => $"charged for {PlainText.Of(days.Days)} days");

    internal static IEnumerable<Reading> Readings(AbsencePolicy policy, IEnumerable<NoticeRule> rules)
    {
        var readings = rules.SelectMany(Readings).Distinct().ToArray();
        return
        [
            .. readings,
            .. readings.Length > 0 ? [Moment(policy.Moment)] : Array.Empty<Reading>(),
            .. policy.Exceptions.Select(one => new Reading(
                "exception", one.Cause.Name, $"{one.Cause.Words} is {(one.Treatment.IsT1 ? "not charged" : "treated in a way of its own")} ({one.Citation.Id})")),
        ];
    }

    private static IEnumerable<Reading> Readings(NoticeRule rule) => rule.Match<IEnumerable<Reading>>(
        hours => [Deadline(hours.AtTheDeadline), Part(hours.Part), Clock(hours.Clock)],
        days =>
        [
            Deadline(days.AtTheDeadline),
            WorkingDay(days.Reading),
            new("calendar", days.Calendar.Name, $"the working days of {days.Calendar}: bank holidays are none ({days.Calendar.Citation.Id})"),
        ],
        weeks => [Deadline(weeks.AtTheDeadline)]);

    private static Reading Deadline(AtTheDeadline reading) => new("at-the-deadline", reading.Name, reading.Name == AtTheDeadline.Late.Name
        ? "notice of exactly the length is late"
        : "notice of exactly the length is in time");

    private static Reading Part(ChargedPart reading) => new("part", reading.Name, reading.Name switch
    {
        "whole-care" => "each visit or session that starts within the notice is charged whole",
        "time-within" => "only the time that lies within the notice is charged, pro rata",
        _ => "as many hours of care are charged as the notice has hours",
    });

    private static Reading Clock(NoticeClock reading) => new("clock", reading.Name, reading.Name == NoticeClock.Elapsed.Name
        ? "hours are counted as they pass, also when the clocks change"
        : "hours are counted as the clock shows them, also when it changes");

    private static Reading WorkingDay(WorkingDayReading reading) => new("working-day", reading.Name, reading.Name == WorkingDayReading.SameTime.Name
        ? "it is from the same time on the working day before"
        : "it is the whole of the working day before");

    private static Reading Moment(NoticeMoment moment) => new("moment", moment.Name, $"what counts is when the notice was {moment.Name}");
}
