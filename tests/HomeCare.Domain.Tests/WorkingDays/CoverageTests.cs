using OneOf;

namespace HomeCare.Domain.Tests;

public class CoverageTests
{
    private static readonly WorkingDayCalendar Act = WorkingDayCalendar.ProcurementAct2023;

    public static TheoryData<string, bool> Edges => new()
    {
        { "2017-12-31", false },
        { "2018-01-01", true },
        { "2028-12-31", true },
        { "2029-01-01", false },
        { "-9998-01-01", false },
        { "9999-12-31", false },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    [Rule("TIME-07")]
    public void Only_a_covered_day_is_judged(string date, bool covered)
    {
        var day = Day.Of(date);

        Answers(Act.IsWorkingDay(day)).ShouldBe(covered);
        Answers(Act.WhyNotWorking(day)).ShouldBe(covered);
        Answers(Act.CountWorkingDays(day, day)).ShouldBe(covered);
    }

    [Theory]
    [InlineData("2017-12-31", null)]
    [InlineData("2018-01-01", "2018-01-03")]
    [InlineData("2028-12-29", "2028-12-29")]
    [InlineData("2028-12-30", null)]
    [InlineData("2028-12-31", null)]
    [InlineData("2029-01-01", null)]
    [InlineData("9999-12-31", null)]
    [Rule("TIME-07")]
    public void The_next_working_day_is_found_only_among_the_covered_days(string date, string? next)
    {
        Act.NextWorkingDayOnOrAfter(Day.Of(date)).Match(day => PlainText.Of(day), _ => null!).ShouldBe(next);
        Act.WorkingDays(Day.Of(date), 1).Match(period => PlainText.Of(period.LastDay), _ => null!).ShouldBe(next);
    }

    [Theory]
    [InlineData("2017-12-30", null)]
    [InlineData("2017-12-31", "2018-01-03")]
    [InlineData("2028-12-28", "2028-12-29")]
    [InlineData("2028-12-29", null)]
    [InlineData("2028-12-31", null)]
    [InlineData("9999-12-31", null)]
    [Rule("TIME-07")]
    public void Counted_from_the_day_after_the_days_counted_are_covered(string date, string? last) =>
        WorkingDayCalendar.Create(Act.Terms with { Counting = DayCounting.BeginningWithTheDayAfter }).AsT0
            .WorkingDays(Day.Of(date), 1).Match(period => PlainText.Of(period.LastDay), _ => null!).ShouldBe(last);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(int.MaxValue, false)]
    [Rule("TIME-07")]
    public void A_period_that_ends_after_the_last_covered_day_is_refused(int count, bool answered) =>
        Answers(Act.WorkingDays(Day.Of("2028-12-27"), count)).ShouldBe(answered);

    [Theory]
    [InlineData("2017-12-31", "2018-01-01", "2017-12-31")]
    [InlineData("2028-12-31", "2029-01-01", "2029-01-01")]
    [Rule("TIME-07")]
    public void Days_are_counted_only_where_both_ends_are_covered(string first, string last, string outside) =>
        Act.CountWorkingDays(Day.Of(first), Day.Of(last)).AsT1.Facts.ShouldContain(new Fact("day", outside));

    [Fact]
    [Rule("TIME-07")]
    public void A_day_after_the_covered_ones_is_refused_with_what_to_load() =>
        Act.IsWorkingDay(Day.Of("2029-01-02")).AsT1.ShouldBe(new(
            "outside-calendar",
            "2029-01-02 is after the days that the calendar Procurement Act 2023 covers, 2018-01-01 to 2028-12-31: "
                + "load bank holidays that reach further (https://www.gov.uk/bank-holidays.json)",
            [new("calendar", "Procurement Act 2023"), new("day", "2029-01-02"), new("first-day", "2018-01-01"), new("last-day", "2028-12-31")]));

    [Fact]
    [Rule("TIME-07")]
    public void A_day_before_the_covered_ones_is_refused_with_what_to_load() =>
        Message(Act.WhyNotWorking(Day.Of("2017-12-29"))).ShouldBe(
            "2017-12-29 is before the days that the calendar Procurement Act 2023 covers, 2018-01-01 to 2028-12-31: "
                + "load bank holidays that reach further (https://www.gov.uk/bank-holidays.json)");

    [Fact]
    [Rule("TIME-07")]
    public void A_period_past_the_last_covered_day_is_refused_with_its_length() =>
        Message(Act.WorkingDays(Day.Of("2028-12-27"), 8)).ShouldStartWith(
            "8 working days from 2028-12-27 run past the days that the calendar Procurement Act 2023 covers, 2018-01-01 to 2028-12-31: load ");

    [Fact]
    [Rule("TIME-07")]
    public void A_next_working_day_past_the_last_covered_day_is_refused() =>
        Message(Act.NextWorkingDayOnOrAfter(Day.Of("2028-12-30"))).ShouldStartWith(
            "the next working day from 2028-12-30 is past the days that the calendar Procurement Act 2023 covers, ");

    private static bool Answers<T>(OneOf<T, Refusal> answer) => answer.Match(_ => true, refusal => refusal.Code != "outside-calendar");

    private static string Message<T>(OneOf<T, Refusal> answer) => answer.AsT1.Message;
}
