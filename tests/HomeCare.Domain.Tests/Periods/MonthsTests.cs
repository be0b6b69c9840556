using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) })]
public class MonthsTests
{
    [Theory]
    [InlineData("2026-01-15", 1, "2026-02-14")]
    [InlineData("2026-09-01", 3, "2026-11-30")]
    [InlineData("2026-09-01", 4, "2026-12-31")]
    [InlineData("2026-11-15", 1, "2026-12-14")]
    [InlineData("2026-12-15", 1, "2027-01-14")]
    [InlineData("2026-12-01", 12, "2027-11-30")]
    [InlineData("2026-01-01", 11, "2026-11-30")]
    [InlineData("2026-01-01", 12, "2026-12-31")]
    [InlineData("2026-01-01", 25, "2028-01-31")]
    public void The_last_day_is_the_day_before_the_same_day_of_the_month(string first, int months, string last) =>
        StatutoryPeriod.MonthsBeginningWith(Day.Of(first), months).LastDay.ShouldBe(Day.Of(last));

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2026-01-30", 1, "2026-02-28")]
    [InlineData("2028-01-30", 1, "2028-02-29")]
    [InlineData("2028-01-29", 1, "2028-02-28")]
    [InlineData("2026-01-29", 1, "2026-02-28")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-08-31", 2, "2026-10-30")]
    public void A_month_without_that_day_is_used_up_whole(string first, int months, string last) =>
        StatutoryPeriod.MonthsBeginningWith(Day.Of(first), months).LastDay.ShouldBe(Day.Of(last));

    [Property]
    public void Twelve_months_are_a_year(LocalDate first, Length years) =>
        StatutoryPeriod.MonthsBeginningWith(first, years.Number * 12)
            .ShouldBe(StatutoryPeriod.YearsBeginningWith(first, years.Number));

    [Property]
    public void More_months_never_end_sooner(LocalDate first, Length months) =>
        StatutoryPeriod.MonthsBeginningWith(first, months.Number + 1).LastDay
            .ShouldBeGreaterThan(StatutoryPeriod.MonthsBeginningWith(first, months.Number).LastDay);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Fewer_than_one_month_is_refused(int months) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.MonthsBeginningWith(Day.Of("2026-02-05"), months))
            .ParamName.ShouldBe("months");

    [Theory]
    [InlineData("9999-11-30", 1, "9999-12-29")]
    [InlineData("9998-12-30", 12, "9999-12-29")]
    [InlineData("9998-01-30", 23, "9999-12-29")]
    public void Months_may_end_in_the_year_9999(string first, int months, string last) =>
        StatutoryPeriod.MonthsBeginningWith(Day.Of(first), months).LastDay.ShouldBe(Day.Of(last));

    [Theory]
    [InlineData("9999-12-01", 1)]
    [InlineData("9998-12-30", 13)]
    [InlineData("9998-01-30", 24)]
    [InlineData("2026-02-05", int.MaxValue)]
    public void Months_that_end_after_the_year_9999_are_refused(string first, int months) =>
        Should.Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.MonthsBeginningWith(Day.Of(first), months))
            .ParamName.ShouldBe("months");
}
