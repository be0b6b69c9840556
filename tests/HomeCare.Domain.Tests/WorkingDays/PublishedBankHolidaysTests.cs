using NodaTime;

namespace HomeCare.Domain.Tests;

public class PublishedBankHolidaysTests
{
    public static TheoryData<string, int> DivisionsAndYears
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var division in BankHolidayDivision.All)
            {
                foreach (var year in Enumerable.Range(2018, 11))
                {
                    data.Add(division.Name, year);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData(2025, "1 1, 2 1, 17 3, 18 4, 21 4, 5 5, 26 5, 14 7, 4 8, 25 8, 1 12, 25 12, 26 12")]
    [InlineData(2026, "1 1, 2 1, 17 3, 3 4, 6 4, 4 5, 25 5, 15 6, 13 7, 3 8, 31 8, 30 11, 25 12, 28 12")]
    [InlineData(2027, "1 1, 4 1, 17 3, 26 3, 29 3, 3 5, 31 5, 12 7, 2 8, 30 8, 30 11, 27 12, 28 12")]
    [InlineData(2028, "3 1, 4 1, 17 3, 14 4, 17 4, 1 5, 29 5, 12 7, 7 8, 28 8, 30 11, 25 12, 26 12")]
    [Rule("TIME-05")]
    public void The_bank_holidays_of_any_part_of_the_Kingdom_are(int year, string days) =>
        BankHolidays.Published.Days.Select(day => day.Date).Where(date => date.Year == year).Distinct()
            .Select(date => $"{date.Day} {date.Month}")
            .ShouldBe(days.Split(", "));

    [Theory]
    [MemberData(nameof(DivisionsAndYears))]
    [Rule("TIME-05")]
    public void Each_division_has_the_days_that_the_rules_and_proclamations_give(string division, int year) =>
        BankHolidays.Published.Days.Where(day => day.Division.Name == division && day.Date.Year == year).Select(day => day.Date)
            .ShouldBe(BankHolidayRules.Of(division, year));

    [Fact]
    public void No_bank_holiday_is_on_a_weekend() =>
        BankHolidays.Published.Days.ShouldAllBe(day => day.Date.DayOfWeek < IsoDayOfWeek.Saturday);

    [Fact]
    public void They_cover_2018_to_2028() => BankHolidays.Published.ToString().ShouldBe("bank holidays 2018-01-01 to 2028-12-31");

    [Theory]
    [InlineData("2018-01-01", "New Year’s Day")]
    [InlineData("2020-05-08", "Early May bank holiday (VE day)")]
    [InlineData("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Bank holiday for the coronation of King Charles III")]
    [InlineData("2028-12-26", "Boxing Day")]
    public void Days_of_all_three_divisions_have_their_names(string date, string title) =>
        BankHolidays.Published.Days.Where(day => day.Date == Day.Of(date))
            .ShouldBe(BankHolidayDivision.All.Select(division => new BankHoliday(Day.Of(date), title, division)));

    [Fact]
    public void The_extra_day_of_June_2026_is_a_bank_holiday_in_Scotland_alone() =>
        BankHolidays.Published.Days.Where(day => day.Date == Day.Of("2026-06-15"))
            .ShouldBe([new(Day.Of("2026-06-15"), "World Cup bank holiday", BankHolidayDivision.Scotland)]);

    [Fact]
    public void Divisions_are_called_what_people_call_them() =>
        BankHolidayDivision.All.Select(division => division.Title).ShouldBe(["England and Wales", "Scotland", "Northern Ireland"]);
}
