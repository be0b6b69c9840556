using NodaTime;

namespace HomeCare.Domain.Tests;

public class ContractCalendarTests
{
    private static readonly WorkingDayTerms Terms = new(
        "Home care contract",
        new("TEST-1", new("A contract", "A council", null), "clause 1.1"),
        DayCounting.BeginningWithTheDayAfter)
    {
        FirstDay = Day.Of("2026-09-01"),
        LastDay = Day.Of("2030-08-31"),
    };

    [Fact]
    public void Calendars_of_equal_terms_and_bank_holidays_are_equal()
    {
        var calendar = WorkingDayCalendar.Create(Terms).AsT0;

        calendar.ShouldBe(WorkingDayCalendar.Create(Terms).AsT0);
        calendar.GetHashCode().ShouldBe(WorkingDayCalendar.Create(Terms).AsT0.GetHashCode());
        calendar.ShouldNotBe(WorkingDayCalendar.Create(Terms with { Name = "Another" }).AsT0);
        calendar.Holidays.ShouldBe(BankHolidays.Published);
        WorkingDayCalendar.EnglandAndWales.ShouldNotBe(WorkingDayCalendar.EnglandAndWales.WithHolidays(BankHolidayFile.For(2026, 2027).Read()).AsT0);
    }

    [Fact]
    public void Bank_holidays_of_equal_years_and_days_are_equal()
    {
        var holidays = BankHolidayFile.For(2026, 2027).Read();

        holidays.ShouldBe(BankHolidayFile.For(2026, 2027).Read());
        holidays.GetHashCode().ShouldBe(BankHolidayFile.For(2026, 2027).Read().GetHashCode());
        holidays.ShouldNotBe(BankHolidayFile.For(2026, 2028).Read());
    }

    [Fact]
    public void It_says_what_its_terms_say()
    {
        var calendar = WorkingDayCalendar.Create(Terms).AsT0;

        (calendar.Name, calendar.Citation, calendar.Counting, calendar.Terms)
            .ShouldBe((Terms.Name, Terms.Citation, DayCounting.BeginningWithTheDayAfter, Terms));
        calendar.ToString().ShouldBe("Home care contract, 2026-09-01 to 2030-08-31");
    }

    [Fact]
    public void It_works_Monday_to_Friday_and_on_bank_holidays_unless_it_says_otherwise() =>
        Week(WorkingDayCalendar.Create(Terms).AsT0, "2026-12-21").ShouldBe([true, true, true, true, true, false, false]);

    [Fact]
    public void It_may_work_on_other_days_of_the_week() =>
        Week(WorkingDayCalendar.Create(Terms with { Weekdays = [IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday] }).AsT0, "2026-12-21")
            .ShouldBe([true, false, false, false, false, false, true]);

    [Fact]
    public void It_counts_the_bank_holidays_of_the_divisions_it_names() =>
        Week(WorkingDayCalendar.Create(Terms with { Divisions = [BankHolidayDivision.Scotland] }).AsT0, "2026-11-30")
            .ShouldBe([false, true, true, true, true, false, false]);

    [Fact]
    public void It_may_close_on_days_of_its_own_and_says_why()
    {
        var calendar = WorkingDayCalendar.Create(Terms with
        {
            Divisions = [BankHolidayDivision.EnglandAndWales],
            ClosedDays = [new(Day.Of("2026-12-24"), "offices closed"), new(Day.Of("2026-12-26"), "offices closed")],
        }).AsT0;

        Week(calendar, "2026-12-21").ShouldBe([true, true, true, false, false, false, false]);
        calendar.WhyNotWorking(Day.Of("2026-12-24")).AsT0.Select(reason => reason.ToString())
            .ShouldBe(["2026-12-24 is not a working day: offices closed"]);
        calendar.WhyNotWorking(Day.Of("2026-12-26")).AsT0.Select(reason => reason.Because)
            .ShouldBe([ClosedBecause.DayOfWeek, ClosedBecause.OwnTerms]);
        calendar.WhyNotWorking(Day.Of("2026-12-25")).AsT0.ShouldBe([new(
            Day.Of("2026-12-25"), ClosedBecause.BankHoliday, "Christmas Day", [BankHolidayDivision.EnglandAndWales])]);
    }

    [Theory]
    [InlineData(null, null, "2018-01-01", "2028-12-31")]
    [InlineData("2017-01-01", "2029-01-01", "2018-01-01", "2028-12-31")]
    [InlineData("2026-09-01", null, "2026-09-01", "2028-12-31")]
    [InlineData(null, "2026-09-01", "2018-01-01", "2026-09-01")]
    [InlineData("2028-12-31", "2028-12-31", "2028-12-31", "2028-12-31")]
    [Rule("TIME-07")]
    public void With_bank_holidays_it_answers_for_the_days_that_both_know(string? first, string? last, string from, string to)
    {
        var calendar = WorkingDayCalendar.Create(Terms with
        {
            Divisions = [BankHolidayDivision.EnglandAndWales],
            FirstDay = first is null ? null : Day.Of(first),
            LastDay = last is null ? null : Day.Of(last),
        }).AsT0;

        (calendar.FirstDay, calendar.LastDay).ShouldBe((Day.Of(from), Day.Of(to)));
    }

    [Fact]
    [Rule("TIME-07")]
    public void Outside_its_own_days_no_file_of_bank_holidays_helps()
    {
        var calendar = WorkingDayCalendar.Create(Terms).AsT0;

        calendar.IsWorkingDay(Day.Of("2026-08-31")).AsT1.Message.ShouldEndWith(": its terms say nothing about other days");
        calendar.IsWorkingDay(Day.Of("2030-09-01")).AsT1.Message.ShouldEndWith(": its terms say nothing about other days");
        calendar.WorkingDays(Day.Of("2030-08-29"), 2).AsT1.Message.ShouldEndWith(": its terms say nothing about other days");
        calendar.NextWorkingDayOnOrAfter(Day.Of("2030-08-31")).AsT1.Message.ShouldEndWith(": its terms say nothing about other days");
    }

    [Fact]
    [Rule("TIME-07")]
    public void A_newer_file_reaches_further()
    {
        var newer = BankHolidayFile.For(2026, 2031).Read();

        WorkingDayCalendar.ProcurementAct2023.WithHolidays(newer).AsT0.LastDay.ShouldBe(Day.Of("2031-12-31"));
        WorkingDayCalendar.ProcurementAct2023.WithHolidays(newer).AsT0.IsWorkingDay(Day.Of("2029-01-02")).AsT0.ShouldBeFalse();
        WorkingDayCalendar.Create(Terms with { Divisions = BankHolidayDivision.All }, newer).AsT0.LastDay.ShouldBe(Day.Of("2030-08-31"));
    }

    [Fact]
    public void A_newer_file_without_the_days_of_the_terms_is_refused() =>
        WorkingDayCalendar.Create(Terms with { Divisions = BankHolidayDivision.All }).AsT0
            .WithHolidays(BankHolidayFile.For(2031, 2032).Read()).AsT1.Select(refusal => refusal.Code).ShouldBe(["calendar-days"]);

    [Fact]
    public void Every_fault_of_the_terms_is_named_at_once() =>
        WorkingDayCalendar.Create(Terms with
        {
            Name = string.Empty,
            Weekdays = [IsoDayOfWeek.None],
            FirstDay = null,
            ClosedDays = [new(Day.Of("2030-09-01"), string.Empty)],
        }).AsT1.ShouldBe(
        [
            new("calendar-name", "the name of a calendar will not do: it is empty", []),
            new("no-weekday", "no day of the week is a working day: give at least one", []),
            new("calendar-days", "the calendar counts no bank holidays, so its terms must say its first and last day", []),
            new("closed-day", "2030-09-01 is outside the days that the terms speak about", [new("day", "2030-09-01")]),
            new("closed-day", "the reason for 2030-09-01 will not do: it is empty", [new("day", "2030-09-01")]),
        ]);

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2030-08-31", true)]
    [InlineData("2030-09-01", false)]
    public void Its_own_closed_days_are_among_the_days_it_speaks_about(string date, bool accepted) =>
        WorkingDayCalendar.Create(Terms with { ClosedDays = [new(Day.Of(date), "closed")] }).IsT0.ShouldBe(accepted);

    [Theory]
    [InlineData("2026-09-01", "2026-09-01", null)]
    [InlineData("2026-09-02", "2026-09-01", "no day is covered: the first must not be after the last, and the bank holidays must reach some of them")]
    [InlineData("2026-09-01", "9999-12-30", null)]
    [InlineData("2026-09-01", "9999-12-31", "the last day must be before the end of the year 9999")]
    [InlineData("2026-09-01", null, "the calendar counts no bank holidays, so its terms must say its first and last day")]
    public void It_speaks_about_a_run_of_days(string first, string? last, string? problem) =>
        WorkingDayCalendar.Create(Terms with { FirstDay = Day.Of(first), LastDay = last is null ? null : Day.Of(last) })
            .Match(_ => null!, refusals => refusals.Single().Message).ShouldBe(problem);

    [Fact]
    public void A_period_may_end_with_the_last_day_but_one_of_the_year_9999() =>
        WorkingDayCalendar.Create(Terms with { LastDay = Day.Of("9999-12-30") }).AsT0
            .WorkingDays(Day.Of("9999-12-29"), 1).AsT0.LastDay.ShouldBe(Day.Of("9999-12-30"));

    private static IEnumerable<bool> Week(WorkingDayCalendar calendar, string monday) =>
        Enumerable.Range(0, 7).Select(days => calendar.IsWorkingDay(Day.Of(monday).PlusDays(days)).AsT0);
}
