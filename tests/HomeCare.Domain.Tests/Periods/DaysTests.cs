using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) })]
public class DaysTests
{
    [Theory]
    [InlineData("2025-10-31", 30, "2025-11-29")]
    [InlineData("2025-10-31", 120, "2026-02-27")]
    [InlineData("2025-10-31", 180, "2026-04-28")]
    [InlineData("2026-04-01", 120, "2026-07-29")]
    [InlineData("2026-04-01", 180, "2026-09-27")]
    [InlineData("2026-02-05", 30, "2026-03-06")]
    [InlineData("2028-02-04", 30, "2028-03-04")]
    [InlineData("2027-11-01", 120, "2028-02-28")]
    [InlineData("2027-11-01", 1, "2027-11-01")]
    [Rule("TIME-03")]
    public void The_first_day_is_the_first_of_them(string first, int days, string last) =>
        StatutoryPeriod.DaysBeginningWith(Day.Of(first), days).LastDay.ShouldBe(Day.Of(last));

    [Theory]
    [InlineData("2025-10-30", false)]
    [InlineData("2025-10-31", true)]
    [InlineData("2026-02-27", true)]
    [InlineData("2026-02-28", false)]
    [Rule("TIME-03")]
    public void The_120th_day_is_in_time_and_the_next_is_late(string day, bool inTime) =>
        StatutoryPeriod.DaysBeginningWith(Day.Of("2025-10-31"), 120).Contains(Day.Of(day)).ShouldBe(inTime);

    [Property]
    [Rule("TIME-03")]
    public void A_period_holds_as_many_days_as_it_is_long(LocalDate first, Length days)
    {
        var period = StatutoryPeriod.DaysBeginningWith(first, days.Number);

        Enumerable.Range(-40, 80).Select(first.PlusDays).Where(period.Contains)
            .ShouldBe(Enumerable.Range(0, days.Number).Select(first.PlusDays));
    }

    [Theory]
    [InlineData("2026-06-01", 25, "2026-06-02", "2026-06-26")]
    [InlineData("2026-06-01", 1, "2026-06-02", "2026-06-02")]
    [InlineData("2028-02-28", 2, "2028-02-29", "2028-03-01")]
    [Rule("TIME-06")]
    public void Days_beginning_with_the_day_after_leave_out_the_day(string day, int days, string first, string last)
    {
        var period = StatutoryPeriod.DaysBeginningWithTheDayAfter(Day.Of(day), days);

        (period.FirstDay, period.LastDay).ShouldBe((Day.Of(first), Day.Of(last)));
    }

    [Property]
    [Rule("TIME-06")]
    public void The_last_day_is_so_many_days_after_the_day(LocalDate day, Length days) =>
        Period.DaysBetween(day, StatutoryPeriod.DaysBeginningWithTheDayAfter(day, days.Number).LastDay)
            .ShouldBe(days.Number);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Fewer_than_one_day_is_refused(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.DaysBeginningWith(Day.Of("2026-02-05"), days))
            .ParamName.ShouldBe("days");

    [Fact]
    public void Fewer_than_one_day_after_is_refused() => Should
        .Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.DaysBeginningWithTheDayAfter(Day.Of("2026-02-05"), 0))
        .ParamName.ShouldBe("days");

    [Fact]
    public void A_period_may_end_with_the_last_day_but_one_of_the_year_9999() =>
        StatutoryPeriod.DaysBeginningWith(Day.Of("9999-12-29"), 2).LastDay.ShouldBe(Day.Of("9999-12-30"));

    [Theory]
    [InlineData("9999-12-29", 3)]
    [InlineData("9999-12-31", 1)]
    [InlineData("2026-02-05", int.MaxValue)]
    public void Days_that_end_after_the_year_9999_are_refused(string first, int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.DaysBeginningWith(Day.Of(first), days))
            .ParamName.ShouldBe("days");

    [Fact]
    public void There_is_no_day_after_the_last_of_the_year_9999() => Should
        .Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.DaysBeginningWithTheDayAfter(Day.Of("9999-12-31"), 1))
        .ParamName.ShouldBe("day");
}
