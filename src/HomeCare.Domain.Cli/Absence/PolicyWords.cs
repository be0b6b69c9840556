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

    internal static string Rule(AbsencePolicy policy) => Rule(policy.Treatment);

    /// <summary>What one visit or session was read by: the points of the rules that were applied to it.</summary>
    internal static Reading[] Readings(AbsencePolicy policy, IEnumerable<NoticeRule> rules) =>
        rules.SelectMany(Readings).Distinct().ToArray() is { Length: > 0 } readings ? [.. readings, Moment(policy.Moment)] : [];

    /// <summary>What any care is read by.</summary>
    internal static Reading[] Readings(AbsencePolicy policy) =>
    [
        .. Readings(policy, Rules(policy)),
        .. policy.Treatment.IsT1 || policy.Treatment.IsT2 ? Array.Empty<Reading>() : [AddedHours(policy.AddOns)],
        PartOfTheTime(policy.PartAttendance),
    ];

    /// <summary>Causes that are treated in a way of their own, those with the same together, and where that stands.</summary>
    internal static IEnumerable<string> Exceptions(AbsencePolicy policy) => policy.Exceptions
        .GroupBy(one => $"{Rule(one.Treatment)} ({one.Citation.Id})", StringComparer.Ordinal)
        .Select(group => $"{string.Join(" and ", group.Select(one => one.Cause.Words))}: {group.Key}");

    internal static string Rule(AbsenceTreatment treatment) => treatment.Match(
        notice => notice.WeekdayServices is { } weekdays
            ? $"{notice.Rule} of notice; for a service on weekdays only, {weekdays} instead"
            : $"{notice.Rule} of notice, for every service",
        _ => "never charged",
        _ => "never charged, as the rate already pays for absences",
        _ => "charged whatever the notice",
        days => $"charged for {PlainText.Of(days.Days)} days");

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

    private static Reading AddedHours(AddOnHours reading) => new("added-hours", reading.Name, reading.Name == AddOnHours.Charged.Name
        ? "hours added to a session are charged with it"
        : "hours added to a session are not charged");

    private static Reading PartOfTheTime(PartAttendance reading) => new("part-attendance", reading.Name, reading.Name == PartAttendance.AsPlanned.Name
        ? "who comes late or leaves early is charged the care as planned"
        : "who comes late or leaves early is charged for the time there");
}
