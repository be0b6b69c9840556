namespace HomeCare.Domain.Tests;

[Rule("TIME-01")]
public class YearsTests
{
    [Theory]
    [InlineData("2025-02-24", "2028-02-23", "2029-02-23", "2030-02-23", "2033-02-23")]
    [InlineData("2025-09-29", "2028-09-28", "2029-09-28", "2030-09-28", "2033-09-28")]
    [InlineData("2026-01-01", "2028-12-31", "2029-12-31", "2030-12-31", "2033-12-31")]
    [InlineData("2026-02-05", "2029-02-04", "2030-02-04", "2031-02-04", "2034-02-04")]
    [InlineData("2026-08-31", "2029-08-30", "2030-08-30", "2031-08-30", "2034-08-30")]
    [InlineData("2026-09-01", "2029-08-31", "2030-08-31", "2031-08-31", "2034-08-31")]
    [InlineData("2028-02-29", "2031-02-28", "2032-02-28", "2033-02-28", "2036-02-28")]
    [InlineData("2025-03-01", "2028-02-29", "2029-02-28", "2030-02-28", "2033-02-28")]
    [InlineData("2024-03-01", "2027-02-28", "2028-02-29", "2029-02-28", "2032-02-29")]
    public void The_last_day_is_the_day_before_the_anniversary(
        string first, string of3, string of4, string of5, string of8) =>
        new[] { 3, 4, 5, 8 }
            .Select(years => StatutoryPeriod.YearsBeginningWith(Day.Of(first), years).LastDay)
            .ShouldBe(new[] { of3, of4, of5, of8 }.Select(Day.Of));

    [Theory]
    [InlineData("2026-02-04", false)]
    [InlineData("2026-02-05", true)]
    [InlineData("2029-02-04", true)]
    [InlineData("2029-02-05", false)]
    public void Three_years_from_5_February_2026_hold_their_first_and_last_day_and_no_more(string day, bool inside) =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("2026-02-05"), 3).Contains(Day.Of(day)).ShouldBe(inside);

    [Fact]
    public void A_period_of_years_keeps_its_first_day() =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("2026-02-05"), 3).FirstDay.ShouldBe(Day.Of("2026-02-05"));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Fewer_than_one_year_is_refused(int years) =>
        Should.Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.YearsBeginningWith(Day.Of("2026-02-05"), years))
            .ParamName.ShouldBe("years");

    [Fact]
    public void One_year_is_a_period() =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("2026-02-05"), 1).LastDay.ShouldBe(Day.Of("2027-02-04"));

    [Fact]
    public void A_period_may_end_in_the_year_9999() =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("9998-12-31"), 1).LastDay.ShouldBe(Day.Of("9999-12-30"));

    [Theory]
    [InlineData("9999-01-01", 1)]
    [InlineData("9998-12-31", 2)]
    [InlineData("2026-02-05", int.MaxValue)]
    public void A_period_that_ends_after_the_year_9999_is_refused(string first, int years) =>
        Should.Throw<ArgumentOutOfRangeException>(() => StatutoryPeriod.YearsBeginningWith(Day.Of(first), years))
            .ParamName.ShouldBe("years");
}
