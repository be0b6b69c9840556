namespace HomeCare.Domain.Absences.Tests;

public class CalendarNoticeTests
{
    private static readonly WorkingDayCalendar EnglandAndWales = WorkingDayCalendar.EnglandAndWales;

    [Theory]
    [InlineData("2026-09-01 10:00", "Fri 28 Aug 2026 10:00", "Fri 28 Aug 2026 10:00", "Mon 31 Aug 2026 10:00")]
    [InlineData("2026-12-01 10:00", "Mon 30 Nov 2026 10:00", "Fri 27 Nov 2026 10:00", "Mon 30 Nov 2026 10:00")]
    [InlineData("2026-07-14 10:00", "Mon 13 Jul 2026 10:00", "Fri 10 Jul 2026 10:00", "Mon 13 Jul 2026 10:00")]
    [InlineData("2026-09-02 10:00", "Tue 1 Sep 2026 10:00", "Tue 1 Sep 2026 10:00", "Tue 1 Sep 2026 10:00")]
    [InlineData("2026-04-07 09:30", "Thu 2 Apr 2026 09:30", "Thu 2 Apr 2026 09:30", "Mon 6 Apr 2026 09:30")]
    [InlineData("2027-03-30 10:00", "Thu 25 Mar 2027 10:00", "Thu 25 Mar 2027 10:00", "Mon 29 Mar 2027 10:00")]
    [InlineData("2026-12-29 10:00", "Thu 24 Dec 2026 10:00", "Thu 24 Dec 2026 10:00", "Mon 28 Dec 2026 10:00")]
    [InlineData("2027-12-29 10:00", "Fri 24 Dec 2027 10:00", "Fri 24 Dec 2027 10:00", "Tue 28 Dec 2027 10:00")]
    [InlineData("2028-01-05 10:00", "Tue 4 Jan 2028 10:00", "Fri 31 Dec 2027 10:00", "Tue 4 Jan 2028 10:00")]
    [Rule("CLC26-070")]
    public void Whose_bank_holidays_are_no_working_days_is_the_calendar_s_to_say(string start, string here, string anywhere, string none)
    {
        var care = Planned.Care(start);

        NoticeRule.WorkingDays(1, EnglandAndWales).Deadline(care).ShouldBe("before " + here);
        NoticeRule.WorkingDays(1, WorkingDayCalendar.ProcurementAct2023).Deadline(care).ShouldBe("before " + anywhere);
        NoticeRule.WorkingDays(1, Calendars.WithoutHolidays).Deadline(care).ShouldBe("before " + none);
    }

    [Theory]
    [InlineData(1, "Mon 7 Sep 2026 10:00")]
    [InlineData(2, "Fri 4 Sep 2026 10:00")]
    [InlineData(5, "Tue 1 Sep 2026 10:00")]
    [InlineData(6, "Fri 28 Aug 2026 10:00")]
    [InlineData(10, "Mon 24 Aug 2026 10:00")]
    [InlineData(100, "Thu 16 Apr 2026 10:00")]
    public void So_many_working_days_are_counted_back_from_the_day_before(int days, string deadline) =>
        NoticeRule.WorkingDays(days, EnglandAndWales).Deadline(Planned.Care("2026-09-08 10:00")).ShouldBe("before " + deadline);

    [Theory]
    [InlineData("2026-09-05 10:00")]
    [InlineData("2026-09-06 10:00")]
    [InlineData("2026-09-07 10:00")]
    public void Care_on_a_day_that_is_no_working_day_counts_from_the_last_one_too(string start) =>
        NoticeRule.WorkingDays(1, EnglandAndWales).Deadline(Planned.Care(start)).ShouldBe("before Fri 4 Sep 2026 10:00");

    [Theory]
    [InlineData("same-time", "late", "before Fri 4 Sep 2026 10:00")]
    [InlineData("same-time", "in-time", "by Fri 4 Sep 2026 10:00")]
    [InlineData("whole-day", "late", "before Fri 4 Sep 2026 00:00")]
    [InlineData("whole-day", "in-time", "before Fri 4 Sep 2026 00:00")]
    [Rule("CLC26-070")]
    public void A_notice_at_the_first_moment_of_a_whole_day_is_on_it(string reading, string at, string deadline) =>
        new WorkingDaysOfNotice(1, EnglandAndWales) { Reading = WorkingDayReading.FromName(reading), AtTheDeadline = AtTheDeadline.FromName(at) }
            .Deadline(Planned.Care("2026-09-07 10:00")).ShouldBe(deadline);

    [Theory]
    [InlineData("2026-09-04 09:59:59", false)]
    [InlineData("2026-09-04 10:00", false)]
    [InlineData("2026-09-04 10:00:01", true)]
    [Rule("CLC26-070")]
    public void Exactly_one_working_day_may_be_read_as_in_time(string received, bool isCharged) =>
        Rules.By(new WorkingDaysOfNotice(1, EnglandAndWales) { AtTheDeadline = AtTheDeadline.InTime })
            .Judge(Planned.Care("2026-09-07 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Fact]
    public void A_whole_week_of_closed_days_is_passed_over()
    {
        var calendar = Calendars.Closed("2026-08-03", "2026-08-04", "2026-08-05", "2026-08-06", "2026-08-07");

        NoticeRule.WorkingDays(1, calendar).Deadline(Planned.Care("2026-08-10 10:00")).ShouldBe("before Fri 31 Jul 2026 10:00");
        NoticeRule.WorkingDays(2, calendar).Deadline(Planned.Care("2026-08-11 10:00")).ShouldBe("before Fri 31 Jul 2026 10:00");
    }

    [Theory]
    [InlineData("2029-01-03 10:00", 1, "2029-01-02")]
    [InlineData("2029-06-12 10:00", 1, "2029-06-11")]
    [InlineData("2018-01-02 10:00", 1, "2017-12-31")]
    [InlineData("2018-01-03 10:00", 2, "2017-12-31")]
    [Rule("CLC26-070")]
    public void A_day_that_must_be_counted_and_is_not_covered_is_refused_by_name(string start, int days, string day)
    {
        var rule = NoticeRule.WorkingDays(days, EnglandAndWales);

        var refusal = rule.DeadlineFor(Planned.Care(start)).AsT1;

        refusal.Code.ShouldBe("outside-calendar");
        refusal.Facts.ShouldContain(new Fact("day", day));
        refusal.Facts.ShouldContain(new Fact("calendar", "England and Wales"));
        refusal.Message.ShouldContain(day);
        Rules.By(rule).Judge(Planned.Care(start), [Planned.Notice("2017-01-01 10:00")]).AsT1.Single().ShouldBe(refusal);
    }

    [Theory]
    [InlineData("2028-12-29 10:00", "before Thu 28 Dec 2028 10:00")]
    [InlineData("2029-01-01 10:00", "before Fri 29 Dec 2028 10:00")]
    [InlineData("2018-01-03 10:00", "before Tue 2 Jan 2018 10:00")]
    public void Up_to_the_last_day_that_is_covered_it_has_a_deadline(string start, string deadline) =>
        NoticeRule.WorkingDays(1, EnglandAndWales).Deadline(Planned.Care(start)).ShouldBe(deadline);

    [Fact]
    [Rule("CLC26-070")]
    public void The_policy_refuses_a_weekday_service_past_the_calendar_and_judges_a_daily_one()
    {
        Planned.Policy.Judge(Planned.Care("2029-06-12 10:00", arrangement: Planned.Weekdays), [Planned.Notice("2029-06-11 11:00")])
            .AsT1.Single().Code.ShouldBe("outside-calendar");
        Planned.Policy.Judge(Planned.Care("2029-06-12 10:00"), "2029-06-11 11:00").IsCharged.ShouldBeTrue();
    }
}
