using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>
/// What the clocks in London show in each minute from November 2025 to January 2027, written down minute by minute. A moment and a time
/// on the clock are both a number of minutes since 1 November 2025, 00:00 (winter time).
/// </summary>
internal static class ClockBook
{
    private const int Length = 440 * 24 * 60;

    private static readonly LocalDateTime Beginning = new(2025, 11, 1, 0, 0);
    private static readonly int[] Shown = new int[Length];
    private static readonly int[] FirstShownAt = new int[Length + 60];
    private static readonly int[] LastShownAt = new int[Length + 60];

    static ClockBook()
    {
        // The two nights of 2026, from the law: at 01:00 by Greenwich on the last Sundays of March and October.
        var (spring, autumn) = (TimeOf(new(2026, 3, 29, 1, 0)), TimeOf(new(2026, 10, 25, 1, 0)));
        Array.Fill(FirstShownAt, -1);
        Array.Fill(LastShownAt, -1);
        for (var moment = 0; moment < Length; moment++)
        {
            var time = moment >= spring && moment < autumn ? moment + 60 : moment;
            Shown[moment] = time;
            FirstShownAt[time] = FirstShownAt[time] < 0 ? moment : FirstShownAt[time];
            LastShownAt[time] = moment;
        }
    }

    /// <summary>What the clock shows at a moment.</summary>
    internal static int Shows(int moment) => Shown[moment];

    /// <summary>When the clock shows a time; where it does not, what a clock that was not changed then would say.</summary>
    internal static int MomentOf(int time, bool byWinterTime) =>
        LastShownAt[time] < 0 ? (byWinterTime ? time : time - 60)
        : byWinterTime ? LastShownAt[time]
        : FirstShownAt[time];

    internal static int TimeOf(LocalDateTime time) => (int)Period.Between(Beginning, time, PeriodUnits.Minutes).Minutes;

    internal static LocalDateTime ClockTime(int time) => Beginning.PlusMinutes(time);

    internal static Instant InstantOf(int moment) => Beginning.InUtc().ToInstant() + Duration.FromMinutes(moment);

    internal static LocalDate DateOf(int time) => Beginning.Date.PlusDays(time / 1440);
}
