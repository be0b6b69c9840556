using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Visits, each of them one that can be planned, that may overlap.</summary>
public sealed record Visits(ValueList<WeeklyVisit> Items);

/// <summary>A plan with a few visits, which do not overlap.</summary>
public sealed record Planned(WeeklyPlan Plan);

/// <summary>How the values of properties are drawn.</summary>
public static class Generators
{
    private const int Week = 7 * WeeklyVisit.MostMinutes;

    /// <summary>Few days and round times, so that visits touch and overlap often; also any start and length.</summary>
    public static Arbitrary<Visits> AnyVisits()
    {
        var start = Gen.OneOf(
            from day in Gen.Elements(0, 5, 6)
            from quarter in Gen.Choose(0, 95)
            select (day * WeeklyVisit.MostMinutes) + (quarter * 15),
            Gen.Choose(0, Week - 1));
        var minutes = Gen.OneOf(
            Gen.Elements(15, 30, 60, 90, 480, WeeklyVisit.MostMinutes),
            Gen.Choose(1, WeeklyVisit.MostMinutes));
        var visit = from at in start
                    from length in minutes
                    from carers in Gen.Choose(1, 2)
                    select At(at, length, carers);
        return (from count in Gen.Choose(1, 6)
                from visits in visit.ListOf(count)
                select new Visits(visits.ToValueList())).ToArbitrary();
    }

    /// <summary>Up to 14 visits, at noon or midnight, of lengths about the sessional threshold and others.</summary>
    public static Arbitrary<Planned> AnyPlan() => (
        from halfDays in Gen.SubListOf(Enumerable.Range(0, 14).ToArray()).Where(list => list.Count > 0)
        from lengths in Gen.OneOf(Gen.Elements(30, 45, 89, 90, 91, 480), Gen.Choose(1, 720)).ListOf(halfDays.Count)
        from carers in Gen.Choose(1, 3).ListOf(halfDays.Count)
        let visits = halfDays.Select((half, i) => At(half * 720, lengths[i], carers[i]))
        select new Planned(A.Plan([.. visits]))).ToArbitrary();

    public static Arbitrary<HourlyRate> AnyRate() =>
        Gen.Choose(1, 10_000).Select(pence => new HourlyRate(Money.FromPence(pence))).ToArbitrary();

    private static WeeklyVisit At(int minuteOfWeek, int minutes, int carers) => new(
        (IsoDayOfWeek)((minuteOfWeek / WeeklyVisit.MostMinutes) + 1),
        LocalTime.Midnight.PlusMinutes(minuteOfWeek % WeeklyVisit.MostMinutes),
        minutes,
        carers);
}
