using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 500)]
public class YearsAddedTests
{
    /// <summary>
    /// The one exception is a period that begins with 29 February: cut in a common year, the second part begins with
    /// 1 March and keeps that day, where the whole would end before 29 February of a leap year.
    /// </summary>
    [Property]
    [Rule("TIME-01")]
    [Rule("TIME-02")]
    public void Years_after_years_end_as_all_of_them_do_unless_29_February_is_cut(LocalDate first, Length n, Length m)
    {
        var chained = StatutoryPeriod.YearsBeginningWith(
            StatutoryPeriod.YearsBeginningWith(first, n.Number).ExclusiveEnd,
            m.Number).ExclusiveEnd;
        var whole = StatutoryPeriod.YearsBeginningWith(first, n.Number + m.Number).ExclusiveEnd;
        var cut = first is { Month: 2, Day: 29 }
            && !IsLeap(first.Year + n.Number)
            && IsLeap(first.Year + n.Number + m.Number);

        chained.ShouldBe(cut ? whole.PlusDays(1) : whole);
    }

    [Fact]
    [Rule("TIME-02")]
    public void Three_years_and_five_from_29_February_2028_last_a_day_longer_than_eight()
    {
        var three = StatutoryPeriod.YearsBeginningWith(Day.Of("2028-02-29"), 3);

        (StatutoryPeriod.YearsBeginningWith(three.ExclusiveEnd, 5).LastDay,
            StatutoryPeriod.YearsBeginningWith(three.FirstDay, 8).LastDay)
            .ShouldBe((Day.Of("2036-02-29"), Day.Of("2036-02-28")));
    }

    [Property]
    [Rule("TIME-01")]
    public void The_first_and_the_last_day_are_inside_and_their_neighbours_are_not(LocalDate first, Length years)
    {
        var period = StatutoryPeriod.YearsBeginningWith(first, years.Number);

        new[] { first.PlusDays(-1), first, period.LastDay, period.ExclusiveEnd }.Select(period.Contains)
            .ShouldBe([false, true, true, false]);
    }

    [Property]
    public void Two_consecutive_periods_share_no_day_and_leave_none_out(LocalDate first, Length years)
    {
        var period = StatutoryPeriod.YearsBeginningWith(first, years.Number);
        var next = StatutoryPeriod.YearsBeginningWith(period.ExclusiveEnd, 1);

        next.FirstDay.ShouldBe(period.LastDay.PlusDays(1));
    }

    private static bool IsLeap(int year) => DateTime.IsLeapYear(year);
}
