using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>How long before its start care must be cancelled so that it is not charged.</summary>
public sealed class NoticeRule : OneOfBase<HoursOfNotice, WorkingDaysOfNotice, WeeksOfNotice>
{
    /// <summary>A rule.</summary>
    /// <param name="rule">Which of the three, with its readings.</param>
    public NoticeRule(OneOf<HoursOfNotice, WorkingDaysOfNotice, WeeksOfNotice> rule)
        : base(rule) => ArgumentNullException.ThrowIfNull(rule.Value, nameof(rule));

    /// <summary>So many hours, with the default readings.</summary>
    /// <param name="hours">How many; 1 to 8784.</param>
    /// <returns>The rule.</returns>
    public static NoticeRule Hours(int hours) => new(new HoursOfNotice(hours));

    /// <summary>So many working days, with the default readings.</summary>
    /// <param name="days">How many; 1 to 100.</param>
    /// <param name="calendar">Which days are working days.</param>
    /// <returns>The rule.</returns>
    public static NoticeRule WorkingDays(int days, WorkingDayCalendar calendar) => new(new WorkingDaysOfNotice(days, calendar));

    /// <summary>So many weeks, with the default readings.</summary>
    /// <param name="weeks">How many; 1 to 52.</param>
    /// <returns>The rule.</returns>
    public static NoticeRule Weeks(int weeks) => new(new WeeksOfNotice(weeks));

    /// <summary>The last moment for a notice about planned care.</summary>
    /// <param name="care">The care.</param>
    /// <returns>
    /// The deadline, or a refusal: <c>outside-calendar</c> where a day that must be counted is not covered by the calendar; and
    /// <c>skipped-hour</c> or <c>repeated-hour</c> where the rule refuses a time that the clocks do not settle.
    /// </returns>
    public OneOf<NoticeDeadline, Refusal> DeadlineFor(PlannedCare care)
    {
        ArgumentNullException.ThrowIfNull(care);
        return TryPickT0(out var hours, out var others) ? hours.DeadlineFor(care)
            : others.TryPickT0(out var days, out var weeks) ? days.DeadlineFor(care)
            : weeks.DeadlineFor(care);
    }

    /// <summary>The rule as people read it, such as <c>24 hours</c>, <c>24 hours on the clock</c>, <c>1 whole working day (England and Wales)</c> or <c>2 weeks</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Match(
        hours => Count(hours.Hours, "hour") + (hours.Clock == NoticeClock.OnTheClock ? " on the clock" : string.Empty),
        days => $"{Count(days.Days, days.Reading == WorkingDayReading.WholeDay ? "whole working day" : "working day")} ({days.Calendar.Name})",
        weeks => Count(weeks.Weeks, "week"));

    private static string Count(int number, string unit) => $"{PlainText.Of(number)} {unit}{(number == 1 ? string.Empty : "s")}";
}
