using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>Eight working days beginning with the day of publication, and the two ways to get them wrong.</summary>
public class StandstillTests
{
    private static readonly WorkingDayCalendar DayAfter = WorkingDayCalendar.Create(
        WorkingDayCalendar.ProcurementAct2023.Terms with { Counting = DayCounting.BeginningWithTheDayAfter }).AsT0;

    [Theory]
    [InlineData("2024-12-24", "2025-01-08", "2025-01-09", "2025-01-07", "2025-01-09")]
    [InlineData("2025-09-29", "2025-10-08", "2025-10-09", "2025-10-08", "2025-10-09")]
    [InlineData("2025-12-18", "2025-12-31", "2026-01-01", "2025-12-31", "2026-01-05")]
    [InlineData("2025-12-23", "2026-01-07", "2026-01-08", "2026-01-06", "2026-01-08")]
    [InlineData("2026-02-05", "2026-02-16", "2026-02-17", "2026-02-16", "2026-02-17")]
    [InlineData("2026-03-16", "2026-03-26", "2026-03-27", "2026-03-25", "2026-03-27")]
    [InlineData("2026-03-28", "2026-04-10", "2026-04-11", "2026-04-10", "2026-04-10")]
    [InlineData("2026-06-10", "2026-06-22", "2026-06-23", "2026-06-19", "2026-06-23")]
    [InlineData("2026-07-06", "2026-07-16", "2026-07-17", "2026-07-15", "2026-07-17")]
    [InlineData("2026-08-03", "2026-08-13", "2026-08-14", "2026-08-12", "2026-08-13")]
    [InlineData("2026-11-25", "2026-12-07", "2026-12-08", "2026-12-04", "2026-12-08")]
    [InlineData("2026-12-24", "2027-01-08", "2027-01-09", "2027-01-07", "2027-01-11")]
    [InlineData("2026-12-25", "2027-01-11", "2027-01-12", "2027-01-08", "2027-01-11")]
    [Rule("TIME-04")]
    [Rule("TIME-05")]
    public void Eight_working_days_from_publication_end_on(
        string published, string last, string enterFrom, string inEnglandAndWalesOnly, string fromTheDayAfter)
    {
        var standstill = WorkingDayCalendar.ProcurementAct2023.WorkingDays(Day.Of(published), 8).AsT0;

        (standstill.FirstDay, standstill.LastDay, standstill.ExclusiveEnd)
            .ShouldBe((Day.Of(published), Day.Of(last), Day.Of(enterFrom)));
        LastDay(WorkingDayCalendar.EnglandAndWales, published).ShouldBe(Day.Of(inEnglandAndWalesOnly));
        LastDay(DayAfter, published).ShouldBe(Day.Of(fromTheDayAfter));
    }

    [Fact]
    [Rule("TIME-04")]
    public void Counting_from_the_day_after_makes_a_period_that_begins_with_the_day_after() =>
        DayAfter.WorkingDays(Day.Of("2026-02-05"), 1).AsT0.ToString().ShouldBe("2026-02-06 to 2026-02-06");

    [Theory]
    [InlineData("2026-02-05", "2026-02-05")]
    [InlineData("2026-02-07", "2026-02-09")]
    [InlineData("2026-08-03", "2026-08-04")]
    [Rule("TIME-04")]
    public void One_working_day_is_the_day_itself_or_the_next_that_is_one(string date, string last) =>
        LastDay(WorkingDayCalendar.ProcurementAct2023, date, 1).ShouldBe(Day.Of(last));

    private static LocalDate LastDay(WorkingDayCalendar calendar, string published, int days = 8) =>
        calendar.WorkingDays(Day.Of(published), days).AsT0.LastDay;
}
