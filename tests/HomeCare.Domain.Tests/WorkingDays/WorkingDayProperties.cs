using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>A day that the published bank holidays cover, early enough for forty working days after it.</summary>
public sealed record CoveredDay(LocalDate Date);

/// <summary>One of the three kinds of calendar.</summary>
public sealed record AnyCalendar(WorkingDayCalendar Calendar);

public static class WorkingDayGenerators
{
    private static readonly WorkingDayCalendar[] Calendars =
    [
        WorkingDayCalendar.ProcurementAct2023,
        WorkingDayCalendar.EnglandAndWales,
        WorkingDayCalendar.Create(new("Six days", WorkingDayCalendar.EnglandAndWales.Citation, DayCounting.BeginningWithTheDayAfter)
        {
            Weekdays = [.. Enumerable.Range(1, 6).Select(day => (IsoDayOfWeek)day)],
            Divisions = [BankHolidayDivision.NorthernIreland],
            ClosedDays = [.. Enumerable.Range(2018, 11).Select(year => new ClosedDay(new(year, 12, 24), "Christmas Eve"))],
        }).AsT0,
    ];

    /// <summary>Any covered day, with the turns of years and months drawn often.</summary>
    public static Arbitrary<CoveredDay> Days() => Gen.OneOf(
        Gen.Choose(0, 3_900).Select(days => new LocalDate(2018, 1, 1).PlusDays(days)),
        from year in Gen.Choose(2018, 2027)
        from days in Gen.Choose(-12, 12)
        select new LocalDate(year, 12, 25).PlusDays(days)).Select(date => new CoveredDay(date)).ToArbitrary();

    public static Arbitrary<AnyCalendar> Drawn() => Gen.Elements(Calendars).Select(calendar => new AnyCalendar(calendar)).ToArbitrary();

    public static Arbitrary<Length> Lengths() => Gen.Choose(1, 40).Select(number => new Length(number)).ToArbitrary();
}

[Properties(Arbitrary = new[] { typeof(WorkingDayGenerators) })]
public class WorkingDayProperties
{
    [Property]
    [Rule("TIME-04")]
    public void A_period_has_exactly_its_working_days_and_ends_with_one(AnyCalendar any, CoveredDay day, Length days)
    {
        var period = Period(any, day.Date, days.Number);

        any.Calendar.CountWorkingDays(period.FirstDay, period.LastDay).AsT0.ShouldBe(days.Number);
        any.Calendar.IsWorkingDay(period.LastDay).AsT0.ShouldBeTrue();
    }

    [Property]
    [Rule("TIME-04")]
    public void A_period_ends_where_a_walk_from_day_to_day_ends(AnyCalendar any, CoveredDay day, Length days)
    {
        var walked = any.Calendar.Counting == DayCounting.BeginningWithTheDay ? day.Date.PlusDays(-1) : day.Date;
        for (var left = days.Number; left > 0;)
        {
            walked = walked.PlusDays(1);
            left -= Works(any.Calendar.Terms, walked) ? 1 : 0;
        }

        Period(any, day.Date, days.Number).LastDay.ShouldBe(walked);
    }

    [Property]
    [Rule("TIME-04")]
    public void More_working_days_end_later(AnyCalendar any, CoveredDay day, Length days) =>
        Period(any, day.Date, days.Number + 1).LastDay.ShouldBeGreaterThan(Period(any, day.Date, days.Number).LastDay);

    [Property]
    [Rule("TIME-04")]
    public void A_later_day_never_ends_earlier(AnyCalendar any, CoveredDay day, Length days) =>
        Period(any, day.Date.PlusDays(1), days.Number).LastDay
            .ShouldBeGreaterThanOrEqualTo(Period(any, day.Date, days.Number).LastDay);

    [Property]
    [Rule("TIME-05")]
    public void A_day_works_exactly_when_there_is_no_reason_against_it(AnyCalendar any, CoveredDay day) =>
        any.Calendar.IsWorkingDay(day.Date).AsT0.ShouldBe(any.Calendar.WhyNotWorking(day.Date).AsT0.Count == 0);

    [Property]
    [Rule("TIME-05")]
    public void A_working_day_under_the_Act_is_one_in_England_and_Wales(CoveredDay day)
    {
        var inEnglandAndWales = WorkingDayCalendar.EnglandAndWales.IsWorkingDay(day.Date).AsT0;

        (inEnglandAndWales || !WorkingDayCalendar.ProcurementAct2023.IsWorkingDay(day.Date).AsT0).ShouldBeTrue();
    }

    [Property]
    [Rule("TIME-05")]
    public void There_is_no_working_day_between_a_day_and_its_next(AnyCalendar any, CoveredDay day)
    {
        var next = any.Calendar.NextWorkingDayOnOrAfter(day.Date).AsT0;

        next.ShouldBeGreaterThanOrEqualTo(day.Date);
        any.Calendar.CountWorkingDays(day.Date, next).AsT0.ShouldBe(1);
    }

    private static StatutoryPeriod Period(AnyCalendar any, LocalDate day, int days) => any.Calendar.WorkingDays(day, days).AsT0;

    private static bool Works(WorkingDayTerms terms, LocalDate day) =>
        terms.Weekdays.Contains(day.DayOfWeek)
        && !terms.Divisions.Any(division => BankHolidayRules.Of(division.Name, day.Year).Contains(day))
        && terms.ClosedDays.All(closed => closed.Date != day);
}
