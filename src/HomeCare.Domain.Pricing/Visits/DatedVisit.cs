using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A visit on a day in London, whose planned length is known in minutes as they pass.</summary>
/// <remarks>A visit that did not happen is no visit: what is paid for it is a question of absence, not of its price.</remarks>
public sealed record DatedVisit
{
    /// <summary>The longest visit: a whole day, also the one in October that has 25 hours.</summary>
    public const int MostMinutes = 25 * 60;

    // Nothing that is charged for a visit reaches further.
    private static readonly Duration Horizon = Duration.FromDays(400);

    private static readonly LocalDate DayNought = new(1970, 1, 1);

    private DatedVisit(PlannedVisit planned, Instant startsAt, int minutes)
    {
        Start = LondonTime.TimeAt(startsAt);
        StartsAt = startsAt;
        Minutes = minutes;
        Carers = planned.Carers;
        ActualMinutes = planned.ActualMinutes;
        Kind = planned.Kind;
        Day = DayNumber(Start.Date);
        StartMinute = (Start.Hour * 60) + Start.Minute;
        var change = LondonTime.NextClockChange(startsAt);
        (MinutesToClockChange, ClockChangeMinutes) = change is { } next && (next.At - startsAt) < Horizon
            ? ((int)MinutesBetween(startsAt, next.At), next.Minutes)
            : (int.MaxValue, 0);
    }

    /// <summary>When it starts, on the clock in London.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The moment it starts.</summary>
    public Instant StartsAt { get; }

    /// <summary>How many minutes it is planned to last, 1 to 1500, as they pass and whatever the clock shows.</summary>
    public int Minutes { get; }

    /// <summary>How many carers come, 1 to 6. Each is paid for.</summary>
    public int Carers { get; }

    /// <summary>How many minutes it lasted, 1 to 1500, or null where that is not known.</summary>
    public int? ActualMinutes { get; }

    /// <summary>What kind of visit it is, or null.</summary>
    public PriceItemId? Kind { get; }

    /// <summary>The planned end.</summary>
    public Instant EndsAt => StartsAt + Duration.FromMinutes(Minutes);

    /// <summary>The day it starts on, counted from 1 January 1970.</summary>
    internal int Day { get; }

    /// <summary>The minute of that day on the clock.</summary>
    internal int StartMinute { get; }

    /// <summary>Minutes from the start to the next change of the clocks.</summary>
    internal int MinutesToClockChange { get; }

    /// <summary>How far the clocks then go forward.</summary>
    internal int ClockChangeMinutes { get; }

    /// <summary>A visit that is written down, checked and with its length in minutes.</summary>
    /// <param name="planned">What is written down.</param>
    /// <returns>
    /// The visit, or every refusal: <c>visit-start</c> (not a whole minute, or not in the years 1900 to 2999),
    /// <c>visit-end</c> (an end on the clock that is not a whole minute),
    /// <c>skipped-hour</c> and <c>repeated-hour</c> (a start or an end that the clocks do not settle, see
    /// <see cref="ClockChangeReading"/>), <c>visit-minutes</c> and <c>visit-actual-minutes</c> (outside 1 to 1500) and
    /// <c>visit-carers</c> (outside 1 to 6).
    /// </returns>
    public static OneOf<DatedVisit, ValueList<Refusal>> Create(PlannedVisit planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var faults = new List<Refusal>();
        Expect(planned.Carers is >= 1 and <= WeeklyVisit.MostCarers, "visit-carers", "a visit has 1 to 6 carers", planned.Carers);
        Expect(planned.ActualMinutes is null or (>= 1 and <= MostMinutes), "visit-actual-minutes", "a visit lasts 1 to 1500 minutes", planned.ActualMinutes ?? 0);
        if (planned.Start.Year is < 1900 or > 2999 || planned.Start.TimeOfDay.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0)
        {
            faults.Add(Fault(planned, new("visit-start", "a visit starts on a whole minute in the years 1900 to 2999", [])));
            return faults.ToValueList();
        }

        if (planned.Length.TryPickT1(out var until, out _) && until.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0)
        {
            faults.Add(Fault(planned, new("visit-end", "a visit ends on a whole minute", [])));
            return faults.ToValueList();
        }

        var start = LondonTime.InstantOf(planned.Start, planned.StartReading);
        var end = planned.Length.Match(_ => start, time => LondonTime.InstantOf(EndAfter(planned.Start, start, time), planned.EndReading));
        faults.AddRange(new[] { start, end }.Where(one => one.IsT1).Select(one => Fault(planned, one.AsT1)).Distinct());
        var minutes = planned.Length.Match(
            length => length,
            _ => start.IsT0 && end.IsT0 ? MinutesBetween(start.AsT0, end.AsT0) : 1);
        Expect(minutes is >= 1 and <= MostMinutes, "visit-minutes", "a visit lasts 1 to 1500 minutes", minutes);
        return faults.Count > 0 ? faults.ToValueList() : new DatedVisit(planned, start.AsT0, (int)minutes);

        void Expect(bool holds, string code, string what, long found)
        {
            if (!holds)
            {
                faults.Add(Fault(planned, new(code, $"{what}, not {PlainText.Of(found)}", [new("found", PlainText.Of(found))])));
            }
        }
    }

    /// <summary>The visit as people read it, such as <c>2026-10-24 22:00, 540 minutes, 1 carer</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{PlainText.Of(Start.Date)} {PlainText.Of(Start.TimeOfDay)}, {PlainText.Of(Minutes)} minutes, {PlainText.Of(Carers)} {(Carers == 1 ? "carer" : "carers")}";

    internal static int DayNumber(LocalDate day) => Period.DaysBetween(DayNought, day);

    internal static int LastDayNumber(LocalDate? lastDay) => lastDay is { } last ? DayNumber(last) : int.MaxValue;

    internal static LocalDate DateOfDay(int day) => DayNought.PlusDays(day);

    internal static Refusal Naming(object visit, Refusal refusal) => new(
        refusal.Code,
        $"the visit on {visit}: {refusal.Message}",
        [new("visit", visit.ToString()!), .. refusal.Facts]);

    private static Refusal Fault(PlannedVisit planned, Refusal refusal) => Naming(planned, refusal);

    // In the first of two hours that the clocks show alike, an earlier time comes again within the hour.
    private static LocalDateTime EndAfter(LocalDateTime start, OneOf<Instant, Refusal> startsAt, LocalTime end)
    {
        var sameDay = start.Date + end;
        var comesAgain = end < start.TimeOfDay
            && LondonTime.InstantOf(start, ClockChangeReading.Refused).IsT1
            && startsAt.TryPickT0(out var from, out _)
            && LondonTime.InstantOf(sameDay, ClockChangeReading.WinterTime).AsT0 > from;
        return end > start.TimeOfDay || comesAgain ? sameDay : sameDay.PlusDays(1);
    }

    private static long MinutesBetween(Instant from, Instant to) => (to - from).ToInt64Nanoseconds() / NodaConstants.NanosecondsPerMinute;
}
