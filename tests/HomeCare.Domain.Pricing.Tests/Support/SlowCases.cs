using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Random packages about midnights, clock changes, bank holidays, rate changes and a change of band; and the library's view of one.</summary>
public static class SlowCases
{
    private static readonly LocalDate[] Days =
    [
        new(2026, 8, 31), new(2026, 10, 24), new(2026, 11, 3), new(2026, 12, 24), new(2026, 12, 26),
        new(2026, 12, 31), new(2027, 3, 27), new(2027, 3, 29), new(2027, 3, 31),
    ];

    private static readonly (LocalDate First, LocalDate Last)[] Years =
    [
        (new(2026, 4, 1), new(2026, 12, 25)), (new(2026, 12, 26), new(2027, 3, 31)), (new(2027, 4, 1), new(2027, 12, 31)),
    ];

    private static readonly SlowCharge[] Charges =
    [
        new("exact", 0, []), new("exact", 0, []), new("up", 15, []), new("up", 7, []), new("nearest", 15, []), new("nearest", 30, []),
        new("table", 0, [new(15, 15), new(30, 30), new(60, 45), new(1500, 600)]),
    ];

    public static Arbitrary<SlowCase> AnyCase() => (
        from rates in Rates()
        from visits in Visits()
        from bandChange in Gen.Elements(new LocalDate(2026, 9, 1), new LocalDate(2026, 10, 25), new LocalDate(2027, 4, 1))
        from sessionalFrom in Gen.Elements<int?>(null, 90, 90, 60, 1)
        from byActual in Gen.Elements(false, false, true)
        from actual in Gen.Elements(false, true)
        from charge in Gen.Elements(Charges)
        from atLeast in Gen.Elements(0, 0, 15, 60)
        from flat in Gen.Elements(false, true)
        from enhancements in Gen.OneOf(Gen.Constant(Array.Empty<SlowEnhancement>()), Enhancement().ArrayOf(3))
        from byMinute in Gen.Elements(false, true)
        from split in Gen.Elements(false, true)
        from invoice in Gen.Elements(false, true)
        from even in Gen.Elements(false, true)
        select new SlowCase(rates, visits, bandChange, sessionalFrom, byActual, actual, charge, atLeast, flat, enhancements, byMinute, split, invoice, even))
        .ToArbitrary();

    public static VisitPricer PricerOf(SlowCase given)
    {
        var terms = TermsOf(given);
        return new(terms, Visiting.BookOf([.. given.Rates.Select(rate => RowOf(rate, terms))]));
    }

    public static VisitSchedule ScheduleOf(SlowCase given) => VisitSchedule.Create(given.Visits.Select(visit => new PlannedVisit
    {
        Start = visit.Start,
        Length = VisitLength.OfMinutes(visit.Minutes),
        Carers = visit.Carers,
        ActualMinutes = visit.Actual,
        Kind = visit.IsNight ? Visiting.WakingNight : null,
        StartReading = ClockChangeReading.WinterTime,
    })).AsT0;

    public static HomeBands BandsOf(SlowCase given) =>
        HomeBands.Changing(new("before"), given.BandChangesOn, new("after"));

    private static VisitTerms TermsOf(SlowCase given) => new()
    {
        Sessional = given.SessionalFrom is { } from
            ? new(Visiting.Sessional, new(from, A.Citation)) { Basis = given.SessionalByActual ? TimeBasis.Actual : TimeBasis.Planned }
            : null,
        Basis = given.ChargesActual ? TimeBasis.Actual : TimeBasis.Planned,
        Charged = given.Charge.Kind switch
        {
            "up" => ChargedMinutes.Blocks(given.Charge.Block, BlockRounding.Up),
            "nearest" => ChargedMinutes.Blocks(given.Charge.Block, BlockRounding.Nearest),
            "table" => ChargedMinutes.Table([.. given.Charge.Steps]).AsT0,
            _ => ChargedMinutes.Exact,
        },
        ChargedAtLeast = given.ChargedAtLeast,
        FlatNights = given.NightsAreFlat ? [Visiting.WakingNight] : [],
        Enhancements = given.Enhancements.Length == 0 ? null : EnhancementCalendar.Create(
            [.. given.Enhancements.Select(EnhancementOf)],
            BankHolidays.Published,
            given.EnhancesByTheMinute ? EnhancementReach.ByTheMinute : EnhancementReach.ByStart,
            EnhancementOverlap.FirstListed).AsT0,
        DayRule = given.SplitsAtMidnight ? DayRule.SplitAtMidnight : DayRule.ByStart,
        Rounding = new(
            given.RoundsInvoice ? RoundingPoint.PerInvoice : RoundingPoint.PerLine,
            given.HalfToEven ? PennyRounding.HalfToEven : PennyRounding.HalfAwayFromZero),
    };

    private static Enhancement EnhancementOf(SlowEnhancement one) => new(
        "one of them",
        one.Added > 0 ? EnhancementAmount.Plus(Money.FromPence(one.Added)) : EnhancementAmount.Times(Fraction.Of(one.Above, one.Below)))
    {
        Weekdays = [.. one.Weekdays],
        BankHolidays = one.BankHolidays ? [BankHolidayDivision.EnglandAndWales] : [],
        From = one.From,
        Until = one.Until,
    };

    private static DatedRow<PricedItem, Money> RowOf(SlowRate rate, VisitTerms terms)
    {
        var item = rate.Of switch
        {
            "sessional" => terms.CountywideItem(Visiting.Sessional),
            "night" => terms.NightItem(Visiting.WakingNight),
            var band => terms.BandItem(new(band)),
        };
        return new(item, new(new Cited<Money>(Money.FromPence(rate.Pence), A.Citation)), rate.First, rate.Last);
    }

    private static Gen<SlowRate[]> Rates() =>
        from pence in Gen.Choose(0, 20_000).ArrayOf(4 * Years.Length)
        select (from what in new[] { "before", "after", "sessional", "night" }.Select((name, i) => (name, i))
                from year in Years.Select((days, i) => (days, i))
                select new SlowRate(what.name, year.days.First, year.days.Last, pence[(what.i * Years.Length) + year.i])).ToArray();

    private static Gen<SlowVisit[]> Visits() =>
        from later in Gen.Choose(0, 1)
        from days in Gen.SubListOf(Days).Where(list => list.Count > 0)
        from visits in Visit().ArrayOf(days.Count)
        select visits.Select((visit, i) => visit with { Start = days[i].PlusDays(later) + visit.Start.TimeOfDay }).ToArray();

    private static Gen<SlowVisit> Visit() =>
        from start in Gen.OneOf(Gen.Choose(0, 1439), Gen.Elements(0, 30, 60, 90, 119, 1320, 1439))
        from minutes in Gen.OneOf(Gen.Elements(1, 15, 30, 45, 89, 90, 91, 480), Gen.Choose(1, 600))
        from actual in Gen.Choose(1, 600)
        from carers in Gen.Choose(1, 3)
        from night in Gen.Elements(false, false, true)
        select new SlowVisit(new LocalDate(2000, 1, 1) + LocalTime.Midnight.PlusMinutes(start), minutes, carers, actual, night);

    private static Gen<SlowEnhancement> Enhancement() =>
        from weekdays in Gen.SubListOf(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).ToArray())
        from begins in Gen.Elements(0, 360, 1080, 1320, 77)
        from until in Gen.Elements(0, 360, 1200, 90)
        from amount in Gen.Elements((0, 3, 2), (0, 4, 3), (0, 0, 1), (0, 17, 7), (150, 1, 1))
        select new SlowEnhancement(
            [.. weekdays],
            weekdays.Count % 2 == 0,
            LocalTime.Midnight.PlusMinutes(begins),
            LocalTime.Midnight.PlusMinutes(until),
            amount.Item1,
            amount.Item2,
            amount.Item3);
}
