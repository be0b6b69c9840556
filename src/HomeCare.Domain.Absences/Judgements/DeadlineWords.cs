using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>Says when notice had to come, and why then.</summary>
internal static class DeadlineWords
{
    internal static string Of(NoticeRule rule, NoticeDeadline deadline, PlannedCare care) => rule.Match(
        hours => $"{deadline}, {rule} before the start{Clocks(hours, deadline, care)}",
        days => days.Reading == WorkingDayReading.WholeDay ? WholeDays(days, deadline, care) : SameTime(days, deadline, care),
        weeks => $"{deadline}, {rule} before the start{Skipped(care.Start.PlusWeeks(-weeks.Weeks), deadline)}");

    private static string Clocks(HoursOfNotice rule, NoticeDeadline deadline, PlannedCare care)
    {
        var onTheClock = care.Start.PlusHours(-rule.Hours);
        return rule.Clock == NoticeClock.OnTheClock ? Skipped(onTheClock, deadline)
            : LondonTime.TimeAt(deadline.At).CompareTo(onTheClock) switch
            {
                0 => string.Empty,
                > 0 => ", as the clocks go back in between",
                < 0 => ", as the clocks go forward in between",
            };
    }

    private static string SameTime(WorkingDaysOfNotice rule, NoticeDeadline deadline, PlannedCare care)
    {
        var day = LondonTime.DateOf(deadline.At);
        var closed = Closed(rule.Calendar, day, care);
        var why = closed.Length > 0 ? $"because {closed}"
            : rule.Days == 1 ? "the same time on the working day before"
            : $"the same time {PlainText.Of(rule.Days)} working days before";
        return $"{deadline}, {why}{Skipped(day + care.Start.TimeOfDay, deadline)}";
    }

    private static string WholeDays(WorkingDaysOfNotice rule, NoticeDeadline deadline, PlannedCare care)
    {
        var day = LondonTime.DateOf(deadline.At);
        var closed = Closed(rule.Calendar, day, care);
        var counts = rule.Days == 1 ? "the whole working day before counts" : $"{PlainText.Of(rule.Days)} whole working days before count";
        return $"by the end of {Moments.Of(day.PlusDays(-1))}, because {counts}{(closed.Length > 0 ? $" and {closed}" : string.Empty)}";
    }

    private static string Skipped(LocalDateTime time, NoticeDeadline deadline) =>
        LondonTime.TimeAt(deadline.At) == time ? string.Empty : $", as the clocks skip {Moments.Of(time)}";

    // The days between the deadline and the start that count for nothing, other than a weekend, which needs no words.
    private static string Closed(WorkingDayCalendar calendar, LocalDate first, PlannedCare care)
    {
        var reasons = Enumerable.Range(1, Math.Max(0, Period.DaysBetween(first, care.Start.Date) - 1))
            .Select(days => calendar.WhyNotWorking(first.PlusDays(days)).AsT0)
            .Where(reasons => reasons.Count > 0 && reasons.All(reason => reason.Because != ClosedBecause.DayOfWeek))
            .GroupBy(What, reasons => Moments.Of(reasons[0].Date))
            .Select(days => days.Count() == 1 ? $"{days.First()} is {days.Key.One}" : $"{Listed([.. days])} are {days.Key.Many}");
        return string.Join(" and ", reasons);
    }

    private static (string One, string Many) What(ValueList<ClosedReason> reasons)
    {
        var divisions = reasons.SelectMany(reason => reason.Divisions).ToArray();
        if (divisions.Length == 0)
        {
            return ($"no working day ({reasons[0].Title})", $"no working days ({reasons[0].Title})");
        }

        var where = divisions.Contains(BankHolidayDivision.EnglandAndWales)
            ? string.Empty
            : $" in {Listed([.. divisions.Select(division => division.Title)])}";
        return ("a bank holiday" + where, "bank holidays" + where);
    }

    private static string Listed(string[] words) =>
        words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";
}
