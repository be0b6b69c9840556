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
    internal OneOf<Fraction, Refusal> ShareWithin(PlannedCare care, Instant notice) => TimeWithin(care, notice).MapT0(
        within => Fraction.Of(within.ToInt64Nanoseconds(), (care.EndsAt - care.StartsAt).ToInt64Nanoseconds()));

    /// <summary>The time of planned care that lies before a notice has run.</summary>
    internal OneOf<Duration, Refusal> TimeWithin(PlannedCare care, Instant notice)
    {
        var end = IsElapsed ? notice + Duration.FromHours(Hours) : EndOnTheClock(notice);
        return end.MapT0(at => Duration.Max(Duration.Zero, Instant.Min(at, care.EndsAt) - care.StartsAt));
    }

    private bool IsElapsed => ReferenceEquals(Clock, NoticeClock.Elapsed);

    private OneOf<Instant, Refusal> EndOnTheClock(Instant notice) =>
        OnTheClock(notice).TryPickT0(out var from, out var refusal) ? Reached(from.PlusHours(Hours)) : refusal;

    // Of an hour that the clocks show twice only the one that is read passes, so that a later notice never ends earlier.
    private OneOf<LocalDateTime, Refusal> OnTheClock(Instant notice)
    {
        var time = LondonTime.TimeAt(notice);
        return LondonTime.InstantOf(time, ClockChanges).MapT0(read =>
        {
            if (read == notice)
            {
                return time;
            }

            var change = LondonTime.NextClockChange(Instant.Min(read, notice))!.Value;
            return LondonTime.TimeAt(change.At).PlusMinutes(read > notice ? 0 : -change.Minutes);
        });
    }

    // The clock reaches a time that it skips when it goes forward past it: for the same reason it is not moved as a deadline is.
    private OneOf<Instant, Refusal> Reached(LocalDateTime time) => LondonTime.InstantOf(time, ClockChanges).MapT0(at =>
        LondonTime.TimeAt(at) == time
            ? at
            : LondonTime.NextClockChange(LondonTime.InstantOf(time, ClockChangeReading.SummerTime).AsT0)!.Value.At);
}
