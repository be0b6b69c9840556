using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>Every 29 February and 1 March from 2024 to 2040, by walking the calendar day by day.</summary>
public class EndOfFebruaryTests
{
    public static TheoryData<string> Anchors => [.. FirstOfMarch.Concat(LeapDays).Select(PlainText.Of)];

    private static IEnumerable<LocalDate> FirstOfMarch =>
        Enumerable.Range(2024, 17).Select(year => new LocalDate(year, 3, 1));

    private static IEnumerable<LocalDate> LeapDays =>
        FirstOfMarch.Select(day => day.PlusDays(-1)).Where(day => day.Day == 29);

    [Theory]
    [MemberData(nameof(Anchors))]
    [Rule("TIME-01")]
    [Rule("TIME-02")]
    public void Periods_of_1_to_8_years_end_where_the_calendar_walks_to(string first) =>
        Enumerable.Range(1, 8)
            .Select(years => StatutoryPeriod.YearsBeginningWith(Day.Of(first), years).ExclusiveEnd)
            .ShouldBe(AnniversariesWalked(Day.Of(first)).Take(8));

    [Fact]
    public void The_walk_meets_17_firsts_of_March_and_5_leap_days() => Anchors.Count.ShouldBe(22);

    [Theory]
    [InlineData("2031-02-28", true)]
    [InlineData("2031-03-01", false)]
    [Rule("TIME-02")]
    public void Three_years_from_29_February_2028_end_with_28_February_2031(string day, bool inside) =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("2028-02-29"), 3).Contains(Day.Of(day)).ShouldBe(inside);

    [Theory]
    [InlineData("2028-02-29", true)]
    [InlineData("2028-03-01", false)]
    [Rule("TIME-01")]
    public void One_year_from_1_March_2027_ends_with_29_February_2028(string day, bool inside) =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("2027-03-01"), 1).Contains(Day.Of(day)).ShouldBe(inside);

    // An anniversary is a day of the same name, or the day after 28 February in a year that has no 29th to name.
    private static IEnumerable<LocalDate> AnniversariesWalked(LocalDate first)
    {
        for (var (day, before) = (first.PlusDays(1), first); ; (day, before) = (day.PlusDays(1), day))
        {
            var sameName = day.Month == first.Month && day.Day == first.Day;
            var nameMissing = first.Day == 29 && before.Day == 28 && day.Day == 1;
            if (sameName || nameMissing)
            {
                yield return day;
            }
        }
    }
}
