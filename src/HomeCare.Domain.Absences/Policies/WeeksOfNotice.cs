using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>Notice by weeks: from the same day of the week and time on the clock.</summary>
public sealed record WeeksOfNotice
{
    /// <summary>Notice by weeks.</summary>
    /// <param name="weeks">How many; 1 to 52.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more weeks.</exception>
    public WeeksOfNotice(int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, 52);
        Weeks = weeks;
    }

    /// <summary>How many weeks.</summary>
    public int Weeks { get; }

    /// <summary>What a notice at exactly the same time is; by default late .</summary>
    public AtTheDeadline AtTheDeadline { get; init; } = AtTheDeadline.Late;

    /// <summary>Which moment a time on the clock is when the clocks change in its hour; by default the later one.</summary>
    public ClockChangeReading ClockChanges { get; init; } = ClockChangeReading.WinterTime;

    internal OneOf<NoticeDeadline, Refusal> DeadlineFor(PlannedCare care) =>
        LondonTime.InstantOf(care.Start.PlusWeeks(-Weeks), ClockChanges).TryPickT0(out var at, out var refusal)
            ? new NoticeDeadline(at, ReferenceEquals(AtTheDeadline, AtTheDeadline.Late))
            : refusal;
}
