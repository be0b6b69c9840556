using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class WeeklyAttendanceTests
{
    private static readonly LocalDate Handover = new(2026, 8, 31);
    private static readonly DayPlan Plan = Clc.Plan(Clc.Hours("3", 6));
    private static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.EnglandAndWales;

    private static readonly IsoDayOfWeek[] FiveDays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    [Fact]
    [Rule("A-04")]
    public void A_service_that_closes_on_bank_holidays_has_no_session_on_the_day_of_the_handover()
    {
        var attendance = WeeklyAttendance.Create(FiveDays, Plan).AsT0;

        attendance.Between(Handover, new(2026, 9, 30)).Count.ShouldBe(23);
        var open = attendance.Between(Handover, new(2026, 9, 30), Calendar).AsT0;
        open.Count.ShouldBe(22);
        open[0].ShouldBe(new PlannedDay(new(2026, 9, 1), Plan));
    }

    [Fact]
    public void A_day_on_which_the_service_is_closed_has_no_sessions() =>
        WeeklyAttendance.Create(FiveDays, Plan).AsT0.Between(Handover, Handover, Calendar).AsT0.ShouldBeEmpty();

    [Fact]
    public void The_days_of_the_week_are_in_any_order() =>
        WeeklyAttendance.Create([IsoDayOfWeek.Friday, IsoDayOfWeek.Tuesday], Plan).AsT0.Between(Handover, new(2026, 9, 8))
            .Select(day => day.Day).ShouldBe([new LocalDate(2026, 9, 1), new LocalDate(2026, 9, 4), new LocalDate(2026, 9, 8)]);

    [Fact]
    public void Days_of_the_week_are_written_once_and_are_days() =>
        WeeklyAttendance.Create([IsoDayOfWeek.Friday, IsoDayOfWeek.None, IsoDayOfWeek.Friday, (IsoDayOfWeek)8], Plan).AsT1.Select(one => one.Message).ShouldBe(
        [
            "a day of the week is Monday (1) to Sunday (7), not 0",
            "Friday is there more than once: write it once",
            "a day of the week is Monday (1) to Sunday (7), not 8",
        ]);

    [Fact]
    public void There_is_at_least_one_day() =>
        WeeklyAttendance.Create([], Plan).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-weekdays");

    [Fact]
    public void A_Saturday_is_not_left_out_in_silence_where_the_calendar_has_none()
    {
        var weekend = WeeklyAttendance.Create([IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday], Plan).AsT0;

        weekend.Between(Handover, new(2026, 9, 30), Calendar).AsT1.ShouldHaveSingleItem().Message.ShouldBe(
            "the attendance has a Saturday, when a service with the days of the calendar England and Wales is never open: leave it out, or use a calendar that has it");
        var sixDays = WorkingDayCalendar.Create(
            Calendar.Terms with { Name = "Six days", Weekdays = [.. FiveDays, IsoDayOfWeek.Saturday] }, BankHolidays.Published).AsT0;
        weekend.Between(Handover, new(2026, 9, 5), sixDays).AsT0.Count.ShouldBe(2);
    }

    [Fact]
    public void A_month_past_the_calendar_is_refused_from_the_first_day_it_does_not_cover()
    {
        var refusal = WeeklyAttendance.Create([IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday], Plan).AsT0
            .Between(new(2028, 12, 1), new(2029, 1, 31), Calendar).AsT1;

        refusal.Select(one => one.Code).ShouldBe(["never-open", "outside-calendar"]);
        refusal[1].Message.ShouldStartWith("2029-01-01 is after the days that the calendar England and Wales covers");
    }

    [Fact]
    public void The_last_day_is_not_before_the_first() =>
        Should.Throw<ArgumentOutOfRangeException>(() => WeeklyAttendance.Create(FiveDays, Plan).AsT0.Between(Handover, Handover.PlusDays(-1), Calendar))
            .ParamName.ShouldBe("lastDay");
}
