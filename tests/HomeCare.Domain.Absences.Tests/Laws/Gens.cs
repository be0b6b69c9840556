using FsCheck;
using FsCheck.Fluent;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Generators that make boundaries likely: deadlines to the nanosecond, clock changes, midnights, bank holidays and weekends. Prices are invented.</summary>
internal static class Gens
{
    private static readonly LocalDate[] Days =
    [
        new(2026, 1, 1), new(2026, 1, 2), new(2026, 3, 27), new(2026, 3, 28), new(2026, 3, 29), new(2026, 3, 30), new(2026, 4, 2), new(2026, 4, 3),
        new(2026, 4, 4), new(2026, 4, 6), new(2026, 4, 7), new(2026, 5, 4), new(2026, 5, 5), new(2026, 5, 25), new(2026, 8, 28), new(2026, 8, 31),
        new(2026, 9, 1), new(2026, 10, 23), new(2026, 10, 24), new(2026, 10, 25), new(2026, 10, 26), new(2026, 12, 25), new(2026, 12, 28), new(2026, 12, 29),
    ];

    private static readonly LocalTime[] Times =
    [
        new(0, 0), new(0, 1), new(0, 30), new(1, 0), new(1, 10), new(1, 30), new(1, 59), new(2, 0), new(2, 30), new(9, 0), new(10, 0), new(17, 0), new(23, 59),
    ];

    private static readonly Fraction[] Shares = [Fraction.One, Fraction.One, Fraction.Of(1, 2), Fraction.Of(1, 3), Fraction.Of(9, 10)];

    private static readonly ClockChangeReading[] Readings = [ClockChangeReading.WinterTime, ClockChangeReading.WinterTime, ClockChangeReading.SummerTime];

    /// <summary>A rule of every kind, with every reading that settles each time.</summary>
    internal static Gen<NoticeRule> Rule() => Gen.OneOf(HourRule(), HourRule(), DayRule(), WeekRule());

    internal static Gen<NoticeRule> HourRule() =>
        from hours in Gen.Elements(1, 5, 24, 24, 48, 72)
        from clock in Gen.Elements<NoticeClock>(NoticeClock.List)
        from boundary in Gen.Elements<AtTheDeadline>(AtTheDeadline.List)
        from part in Gen.Elements<ChargedPart>(ChargedPart.List)
        from reading in Gen.Elements(Readings)
        select new NoticeRule(new HoursOfNotice(hours) { Clock = clock, AtTheDeadline = boundary, Part = part, ClockChanges = reading });

    internal static Gen<NoticeRule> DayRule() =>
        from days in Gen.Elements(1, 1, 2, 5)
        from day in Gen.Elements<WorkingDayReading>(WorkingDayReading.List)
        from boundary in Gen.Elements<AtTheDeadline>(AtTheDeadline.List)
        from reading in Gen.Elements(Readings)
        select new NoticeRule(new WorkingDaysOfNotice(days, WorkingDayCalendar.EnglandAndWales) { Reading = day, AtTheDeadline = boundary, ClockChanges = reading });

    internal static Gen<NoticeRule> WeekRule() =>
        from weeks in Gen.Elements(1, 2, 4)
        from boundary in Gen.Elements<AtTheDeadline>(AtTheDeadline.List)
        from reading in Gen.Elements(Readings)
        select new NoticeRule(new WeeksOfNotice(weeks) { AtTheDeadline = boundary, ClockChanges = reading });

    internal static Gen<AbsenceTreatment> Treatment() => Gen.Frequency(
        (6, ByNotice()),
        (1, Gen.Constant(AbsenceTreatment.Never)),
        (1, Gen.Constant(AbsenceTreatment.InTheRate)),
        (1, Gen.Elements(Shares).Select(AbsenceTreatment.Always.Charging)),
        (2, ForDays()));

    internal static Gen<AbsenceTreatment> ByNotice() =>
        from rule in Rule()
        from weekdays in Gen.OneOf(Gen.Constant<NoticeRule?>(null), DayRule().Select(rule => (NoticeRule?)rule))
        from share in Gen.Elements(Shares)
        select AbsenceTreatment.ByNotice(rule, weekdays).Charging(share);

    internal static Gen<AbsencePolicy> Policy() =>
        from treatment in Treatment()
        from hospital in Treatment()
        from moment in Gen.Elements<NoticeMoment>(NoticeMoment.List)
        from part in Gen.Elements<PartAttendance>(PartAttendance.List)
        from addOns in Gen.Elements<AddOnHours>(AddOnHours.List)
        select new AbsencePolicy("Example", treatment, A.Citation)
        {
            Exceptions = [new(AbsenceCause.Hospital, hospital, A.Citation), new(AbsenceCause.Provider, AbsenceTreatment.Never, A.Citation)],
            Moment = moment,
            PartAttendance = part,
            AddOns = addOns,
        };

    internal static Gen<AbsenceTerms> Terms() =>
        from payment in Policy()
        from charging in Policy()
        from limit in Gen.Elements<CostLimit>(CostLimit.List)
        from point in Gen.Elements<RoundingPoint>(RoundingPoint.List)
        from half in Gen.Elements<PennyRounding>(PennyRounding.List)
        from day in Gen.Elements(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, IsoDayOfWeek.Wednesday)
        select new AbsenceTerms(payment, charging) { CostLimit = limit, Rounding = new(point, half), WeekBegins = day };

    internal static Gen<LocalDate> Day() => Gen.OneOf(Gen.Elements(Days), Gen.Choose(30, 330).Select(days => new LocalDate(2026, 1, 1).PlusDays(days)));

    /// <summary>A moment that a visit may start at; where the clocks show its time twice, either.</summary>
    internal static Gen<Instant> Start() =>
        from day in Day()
        from time in Gen.OneOf(Gen.Elements(Times), Gen.Choose(0, 1439).Select(minute => LocalTime.FromMinutesSinceMidnight(minute)))
        from reading in Gen.Elements(ClockChangeReading.SummerTime, ClockChangeReading.WinterTime)
        select LondonTime.InstantOf(day + time, reading).AsT0;

    internal static Gen<int> Minutes() => Gen.Elements(1, 15, 30, 45, 60, 180, 360, 600, 1440, 1500);

    /// <summary>A moment of notice near where something changes: the deadline, the start, or a change of the clocks.</summary>
    internal static Gen<Instant> Notice(Instant start, NoticeDeadline deadline) =>
        from near in Gen.Elements(
            deadline.At, deadline.At, start, start, Instant.FromUtc(2026, 3, 29, 1, 0), Instant.FromUtc(2026, 10, 25, 1, 0), start - Duration.FromHours(24))
        from away in Away()
        select near + away;

    /// <summary>A price of up to four lines, some added hours, with thirds and sevenths of a penny and nothing at all among them.</summary>
    internal static Gen<CarePrice> Price() =>
        from count in Gen.Choose(1, 4)
        from pence in Gen.Elements(0, 1, 99, 1003, 2537, 6000, 14823).ListOf(count)
        from parts in Gen.Elements(1, 1, 2, 3, 7).ListOf(count)
        from addOns in Gen.Choose(0, 1).ListOf(count)
        select CarePrice.Of(Enumerable.Range(0, count).Select(i => new CareLine(ExactAmount.FromFractionOfPence(pence[i], parts[i]), addOns[i] == 1)).ToValueList());

    private static Gen<AbsenceTreatment> ForDays() =>
        from days in Gen.Elements(1, 2, 7, 14)
        from counting in Gen.Elements<DayCounting>(DayCounting.List)
        from condition in Gen.Elements<RetainerCondition>(RetainerCondition.List)
        from otherwise in Gen.OneOf(Gen.Constant<NoticeRule?>(null), Rule().Select(rule => (NoticeRule?)rule))
        from share in Gen.Elements(Shares)
        select AbsenceTreatment.ForDays(days, counting, condition, otherwise).Charging(share);

    private static Gen<Duration> Away() => Gen.OneOf(
        Gen.Elements(
            Duration.Zero,
            Duration.Epsilon,
            -Duration.Epsilon,
            Duration.FromMinutes(1),
            Duration.FromMinutes(-1),
            Duration.FromMinutes(20),
            Duration.FromMinutes(-20),
            Duration.FromHours(1),
            Duration.FromHours(-1)),
        Gen.Choose(-6000, 6000).Select(minutes => Duration.FromMinutes(minutes)));
}
