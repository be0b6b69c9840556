using NodaTime;
using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>Notice by hours, such as 24, 48 or 72 (CLC26-069a).</summary>
public sealed record HoursOfNotice
{
    /// <summary>Notice by hours.</summary>
    /// <param name="hours">How many; 1 to 8784, a year of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer or more.</exception>
    public HoursOfNotice(int hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, 366 * 24);
        Hours = hours;
    }

    /// <summary>How many hours.</summary>
    public int Hours { get; }

    /// <summary>How they are counted when the clocks change; by default as they pass .</summary>
    public NoticeClock Clock { get; init; } = NoticeClock.Elapsed;

    /// <summary>What a notice of exactly so many hours is; by default late .</summary>
    public AtTheDeadline AtTheDeadline { get; init; } = AtTheDeadline.Late;

    /// <summary>What is charged after a late notice; by default each visit or session that starts in the hours, whole .</summary>
    public ChargedPart Part { get; init; } = ChargedPart.WholeCare;

    /// <summary>
    /// Which moment a time on the clock is when the clocks change in its hour; by default the later one, in favour of who gives
    /// notice. It matters only for hours counted on the clock.
    /// </summary>
    public ClockChangeReading ClockChanges { get; init; } = ClockChangeReading.WinterTime;

    internal OneOf<NoticeDeadline, Refusal> DeadlineFor(PlannedCare care)
    {
        var isLateAt = ReferenceEquals(AtTheDeadline, AtTheDeadline.Late);
        return IsElapsed ? new NoticeDeadline(care.StartsAt - Duration.FromHours(Hours), isLateAt)
            : LondonTime.InstantOf(care.Start.PlusHours(-Hours), ClockChanges).TryPickT0(out var at, out var refusal) ? new NoticeDeadline(at, isLateAt)
            : refusal;
    }

    /// <summary>The share of late cancelled care that is charged, by the time of it that lies before the notice has run.</summary>
    internal OneOf<Fraction, Refusal> TimeWithin(PlannedCare care, Instant notice) => IsElapsed
        ? Within(care, notice + Duration.FromHours(Hours))
        : LondonTime.InstantOf(LondonTime.TimeAt(notice).PlusHours(Hours), ClockChanges).MapT0(end => Within(care, end));

    private bool IsElapsed => ReferenceEquals(Clock, NoticeClock.Elapsed);

    // By summer time, hours on the clock of a notice that is late can end before the start: the clock went back after the deadline.
    private static Fraction Within(PlannedCare care, Instant end) => end >= care.EndsAt ? Fraction.One
        : end <= care.StartsAt ? Fraction.Zero
        : Fraction.Of((end - care.StartsAt).ToInt64Nanoseconds(), (care.EndsAt - care.StartsAt).ToInt64Nanoseconds());
}
