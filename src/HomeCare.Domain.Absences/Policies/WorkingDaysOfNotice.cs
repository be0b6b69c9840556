using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>Notice by working days, such as one for services that run on weekdays only (CLC26-070).</summary>
public sealed record WorkingDaysOfNotice
{
    /// <summary>Notice by working days.</summary>
    /// <param name="days">How many; 1 to 100.</param>
    /// <param name="calendar">Which days are working days, and so whose bank holidays are not .</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more days.</exception>
    public WorkingDaysOfNotice(int days, WorkingDayCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 100);
        ArgumentNullException.ThrowIfNull(calendar);
        (Days, Calendar) = (days, calendar);
    }

    /// <summary>How many working days.</summary>
    public int Days { get; }

    /// <summary>Which days are working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>What a working day of notice is; by default from the same time on the clock .</summary>
    public WorkingDayReading Reading { get; init; } = WorkingDayReading.SameTime;

    /// <summary>
    /// What a notice at exactly the same time is; by default late. Where the whole day counts, a notice at its first
    /// moment is on it, and late.
    /// </summary>
    public AtTheDeadline AtTheDeadline { get; init; } = AtTheDeadline.Late;

    /// <summary>Which moment a time on the clock is when the clocks change in its hour; by default the later one.</summary>
    public ClockChangeReading ClockChanges { get; init; } = ClockChangeReading.WinterTime;

    internal OneOf<NoticeDeadline, Refusal> DeadlineFor(PlannedCare care)
    {
        var day = care.Start.Date;
        for (var left = Days; left > 0;)
        {
            day = day.PlusDays(-1);
            if (!Calendar.IsWorkingDay(day).TryPickT0(out var isWorking, out var refusal))
            {
                return refusal;
            }

            left -= isWorking ? 1 : 0;
        }

        var isWhole = ReferenceEquals(Reading, WorkingDayReading.WholeDay);
        var isLateAt = isWhole || ReferenceEquals(AtTheDeadline, AtTheDeadline.Late);
        return LondonTime.InstantOf(isWhole ? day.AtMidnight() : day + care.Start.TimeOfDay, ClockChanges).TryPickT0(out var at, out var unsettled)
            ? new NoticeDeadline(at, isLateAt)
            : unsettled;
    }
}
