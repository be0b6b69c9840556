namespace HomeCare.Domain.Tests;

public class WorkingDayTests
{
    private static readonly WorkingDayCalendar Act = WorkingDayCalendar.ProcurementAct2023;

    [Theory]
    [InlineData("2026-03-16", true, true)]
    [InlineData("2026-03-17", false, true)]
    [InlineData("2026-06-15", false, true)]
    [InlineData("2026-08-03", false, true)]
    [InlineData("2026-08-28", true, true)]
    [InlineData("2026-08-29", false, false)]
    [InlineData("2026-08-30", false, false)]
    [InlineData("2026-08-31", false, false)]
    [InlineData("2026-11-30", false, true)]
    [Rule("TIME-05")]
    public void A_bank_holiday_in_any_part_of_the_Kingdom_is_no_working_day_under_the_Act(
        string date, bool underTheAct, bool inEnglandAndWales)
    {
        Act.IsWorkingDay(Day.Of(date)).AsT0.ShouldBe(underTheAct);
        WorkingDayCalendar.EnglandAndWales.IsWorkingDay(Day.Of(date)).AsT0.ShouldBe(inEnglandAndWales);
    }

    [Theory]
    [InlineData("2026-08-28", "")]
    [InlineData("2026-08-29", "2026-08-29 is a Saturday")]
    [InlineData("2026-08-30", "2026-08-30 is a Sunday")]
    [InlineData("2026-08-31", "2026-08-31 is a bank holiday in England and Wales, Northern Ireland (Summer bank holiday)")]
    [InlineData("2026-03-17", "2026-03-17 is a bank holiday in Northern Ireland (St Patrick’s Day)")]
    [InlineData("2026-12-25", "2026-12-25 is a bank holiday in England and Wales, Scotland, Northern Ireland (Christmas Day)")]
    [Rule("TIME-05")]
    public void It_says_why_a_day_is_no_working_day(string date, string reasons) =>
        string.Join("; ", Act.WhyNotWorking(Day.Of(date)).AsT0).ShouldBe(reasons);

    [Theory]
    [InlineData("2026-08-28", "2026-08-28")]
    [InlineData("2026-08-29", "2026-09-01")]
    [InlineData("2027-12-25", "2027-12-29")]
    [InlineData("2028-12-29", "2028-12-29")]
    [Rule("TIME-05")]
    public void The_next_working_day_is_the_day_itself_or_the_next_that_is_one(string date, string next) =>
        Act.NextWorkingDayOnOrAfter(Day.Of(date)).AsT0.ShouldBe(Day.Of(next));

    [Theory]
    [InlineData("2026-08-29", "2026-08-31", 0)]
    [InlineData("2026-08-28", "2026-09-01", 2)]
    [InlineData("2026-09-01", "2026-09-01", 1)]
    [InlineData("2026-01-01", "2026-12-31", 247)]
    [Rule("TIME-05")]
    public void Working_days_are_counted_with_both_ends(string first, string last, int count) =>
        Act.CountWorkingDays(Day.Of(first), Day.Of(last)).AsT0.ShouldBe(count);

    [Fact]
    public void Days_cannot_be_counted_backwards() => Should
        .Throw<ArgumentOutOfRangeException>(() => Act.CountWorkingDays(Day.Of("2026-09-01"), Day.Of("2026-08-31")))
        .ParamName.ShouldBe("last");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Fewer_than_one_working_day_is_no_period(int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Act.WorkingDays(Day.Of("2026-09-01"), count)).ParamName.ShouldBe("count");

    [Fact]
    [Rule("TIME-05")]
    public void The_calendar_of_the_Act_cites_its_section()
    {
        Act.Citation.ToString().ShouldBe("TIME-05 (Procurement Act 2023, section 123(1))");
        Act.Citation.Source.ShouldBe(new("Procurement Act 2023", "UK Parliament", Day.Of("2023-10-26")));
        Act.Counting.ShouldBe(DayCounting.BeginningWithTheDay);
        Act.ToString().ShouldBe("Procurement Act 2023, 2018-01-01 to 2028-12-31");
    }

    [Fact]
    public void The_calendar_of_England_and_Wales_cites_the_Act_of_1971()
    {
        WorkingDayCalendar.EnglandAndWales.Citation.ToString()
            .ShouldBe("BFDA-01 (Banking and Financial Dealings Act 1971, section 1 and Schedule 1)");
        WorkingDayCalendar.EnglandAndWales.Citation.Source.Published.ShouldBe(Day.Of("1971-12-16"));
        WorkingDayCalendar.EnglandAndWales.Counting.ShouldBe(DayCounting.BeginningWithTheDay);
        WorkingDayCalendar.EnglandAndWales.ToString().ShouldBe("England and Wales, 2018-01-01 to 2028-12-31");
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Reasons_read_the_same_in_every_culture(string culture) =>
        Cultures.In(culture, () => Act.WhyNotWorking(Day.Of("2026-08-29")).AsT0[0].ToString()).ShouldBe("2026-08-29 is a Saturday");
}
