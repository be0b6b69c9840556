using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>When a scheme pays more for an hour, and how much of a visit that is for.</summary>
public sealed partial class EnhancementCalendar : IEquatable<EnhancementCalendar>
{
    private const int MinutesInADay = 24 * 60;
    private const int LargestFactor = 100;
    private const int FinestFactor = 10_000;

    private readonly EnhancedSpan[][] spansOfWeekday;
    private readonly Dictionary<int, EnhancedSpan[]> spansOfHoliday;
    private readonly int firstDay = int.MinValue;
    private readonly int lastDay = int.MaxValue;

    private EnhancementCalendar(ValueList<Enhancement> enhancements, BankHolidays holidays, EnhancementReach reach, EnhancementOverlap overlap)
    {
        (Enhancements, Holidays, Reach, Overlap) = (enhancements, holidays, reach, overlap);
        Scale = (long)CommonDenominator(enhancements);
        spansOfWeekday = [.. Enumerable.Range(1, 7).Select(day => Spans(HoldingOn((IsoDayOfWeek)day, enhancements)))];
        spansOfHoliday = holidays.Days.GroupBy(holiday => holiday.Date)
            .ToDictionary(day => DatedVisit.DayNumber(day.Key), day => Spans(HoldingOn(day, enhancements)));
        if (enhancements.Any(one => one.BankHolidays.Count > 0))
        {
            (firstDay, lastDay) = (DatedVisit.DayNumber(holidays.FirstDay), DatedVisit.DayNumber(holidays.LastDay));
        }
    }

    /// <summary>The enhancements.</summary>
    public ValueList<Enhancement> Enhancements { get; }

    /// <summary>The bank holidays.</summary>
    public BankHolidays Holidays { get; }

    /// <summary>How much of a visit they are paid for.</summary>
    public EnhancementReach Reach { get; }

    /// <summary>What happens where two hold at the same time.</summary>
    public EnhancementOverlap Overlap { get; }

    /// <summary>What every multiplier is divided by.</summary>
    internal long Scale { get; }

    /// <summary>A calendar of enhancements.</summary>
    /// <param name="enhancements">The enhancements; where two may hold at once, the order is that of <see cref="EnhancementOverlap.FirstListed"/>.</param>
    /// <param name="holidays">The bank holidays. Outside their years nothing is priced where an enhancement depends on them.</param>
    /// <param name="reach">How much of a visit they are paid for.</param>
    /// <param name="overlap">What happens where two hold at the same time.</param>
    /// <returns>
    /// The calendar, or every refusal: <c>enhancement-without-days</c>, <c>enhancement-time</c> (not a whole minute),
    /// <c>enhancement-factor</c> (above 100, or all factors together finer than ten-thousandths) and
    /// <c>enhancements-overlap</c>, naming both and a day.
    /// </returns>
    public static OneOf<EnhancementCalendar, ValueList<Refusal>> Create(
        ValueList<Enhancement> enhancements, BankHolidays holidays, EnhancementReach reach, EnhancementOverlap overlap)
    {
        ArgumentNullException.ThrowIfNull(enhancements);
        ArgumentNullException.ThrowIfNull(holidays);
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(overlap);
        ValueList<Refusal> refusals =
        [
            .. enhancements.SelectMany(Faults),
            .. FactorFaults(enhancements),
            .. overlap == EnhancementOverlap.Refused ? Overlaps(enhancements, holidays) : [],
        ];
        return refusals.Count > 0 ? refusals : new EnhancementCalendar(enhancements, holidays, reach, overlap);
    }

    /// <summary>Calendars are equal when all that they were made of is.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(EnhancementCalendar? other) => other is not null && Enhancements.Equals(other.Enhancements)
        && Holidays.Equals(other.Holidays) && Reach == other.Reach && Overlap == other.Overlap;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EnhancementCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Enhancements, Reach, Overlap);

    /// <summary>Whether the bank holidays of a day are known, where it matters.</summary>
    internal bool Knows(int day) => day >= firstDay && day <= lastDay;

    /// <summary>The span of a day that a minute is in, or null on a day whose bank holidays are not known.</summary>
    internal EnhancedSpan? At(int day, int minute)
    {
        if (!Knows(day))
        {
            return null;
        }

        if (!spansOfHoliday.TryGetValue(day, out var spans))
        {
            spans = spansOfWeekday[WeekdayFromMonday(day)];
        }

        var span = 0;
        while (minute >= spans[span].UntilMinute)
        {
            span++;
        }

        return spans[span];
    }

    // 1 January 1970 was a Thursday.
    private static int WeekdayFromMonday(int day) => (((day + 3) % 7) + 7) % 7;

    private static Enhancement[] HoldingOn(IsoDayOfWeek weekday, ValueList<Enhancement> enhancements) =>
        [.. enhancements.Where(one => one.Weekdays.Contains(weekday))];

    private static Enhancement[] HoldingOn(IGrouping<LocalDate, BankHoliday> day, ValueList<Enhancement> enhancements) =>
    [
        .. enhancements.Where(one => one.Weekdays.Contains(day.Key.DayOfWeek) || day.Any(holiday => one.BankHolidays.Contains(holiday.Division))),
    ];

    private static IEnumerable<int> Boundaries(IEnumerable<Enhancement> holding) =>
        holding.SelectMany(one => new[] { MinuteOf(one.From), MinuteOf(one.Until) }).Append(0).Distinct().Order();

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static LocalTime TimeOf(int minute) => LocalTime.Midnight.PlusMinutes(minute);

    private static Int128 CommonDenominator(IEnumerable<Enhancement> enhancements) => enhancements
        .Select(one => one.Amount.Match(factor => factor.Denominator, _ => Int128.One))
        .Aggregate(Int128.One, (all, one) => Fraction.Of(all, one).Numerator * one);

    private EnhancedSpan[] Spans(Enhancement[] holding)
    {
        int[] begins = [.. Boundaries(holding)];
        return
        [
            .. begins.Select((begin, i) => Span(
                i + 1 < begins.Length ? begins[i + 1] : MinutesInADay,
                holding.FirstOrDefault(one => one.HoldsAt(TimeOf(begin))))),
        ];
    }

    private EnhancedSpan Span(int until, Enhancement? enhancement) => enhancement is null
        ? new(until, null, 0, Scale)
        : enhancement.Amount.Match(
            factor => new EnhancedSpan(until, enhancement, 0, (long)(factor * Fraction.Whole(Scale)).Numerator),
            added => new EnhancedSpan(until, enhancement, added.Pence, Scale));
}
