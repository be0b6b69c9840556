using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

public class AbsenceWordsTests
{
    private static readonly WorkingDayCalendar EnglandAndWales = WorkingDayCalendar.EnglandAndWales;

    [Fact]
    public void The_words_name_the_moment_and_the_bank_holiday() =>
        Said(NoticeRule.WorkingDays(1, EnglandAndWales), "2026-09-01 10:00", "2026-08-28 11:00").ShouldBe(
            "chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday");

    [Theory]
    [InlineData("2026-09-01 11:00", "chargeable: notice received Tue 1 Sep 2026 11:00; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start")]
    [InlineData("2026-09-01 10:00", "chargeable: notice received Tue 1 Sep 2026 10:00; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start")]
    [InlineData("2026-09-01 09:59:59", "not chargeable: notice received Tue 1 Sep 2026 09:59:59, in time: it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start")]
    [InlineData("2026-09-02 10:00", "chargeable: notice received Wed 2 Sep 2026 10:00, at the start; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start")]
    [InlineData("2026-09-02 10:30", "chargeable: notice received Wed 2 Sep 2026 10:30, after the start; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start")]
    public void Of_hours_they_say_how_many(string received, string words) => Said(NoticeRule.Hours(24), "2026-09-02 10:00", received).ShouldBe(words);

    [Fact]
    public void A_deadline_that_is_in_time_itself_is_one_to_arrive_by() =>
        Said(new(new HoursOfNotice(24) { AtTheDeadline = AtTheDeadline.InTime }), "2026-09-02 10:00", "2026-09-01 10:00").ShouldBe(
            "not chargeable: notice received Tue 1 Sep 2026 10:00, in time: it had to arrive by Tue 1 Sep 2026 10:00, 24 hours before the start");

    [Theory]
    [InlineData("2026-10-25 10:00", "elapsed", "before Sat 24 Oct 2026 11:00, 24 hours before the start, as the clocks go back in between")]
    [InlineData("2027-03-28 10:00", "elapsed", "before Sat 27 Mar 2027 09:00, 24 hours before the start, as the clocks go forward in between")]
    [InlineData("2026-10-25 10:00", "on-the-clock", "before Sat 24 Oct 2026 10:00, 24 hours on the clock before the start")]
    [InlineData("2027-03-29 01:30", "on-the-clock", "before Sun 28 Mar 2027 02:30, 24 hours on the clock before the start, as the clocks skip Sun 28 Mar 2027 01:30")]
    [InlineData("2026-10-26 00:30", "elapsed", "before Sun 25 Oct 2026 01:30 BST, 24 hours before the start, as the clocks go back in between")]
    [InlineData("2026-10-26 01:30", "elapsed", "before Sun 25 Oct 2026 01:30 GMT, 24 hours before the start")]
    public void Where_the_clocks_change_they_say_so(string start, string clock, string deadline) =>
        Said(new(new HoursOfNotice(24) { Clock = NoticeClock.FromName(clock) }), start, start).ShouldEndWith("it had to arrive " + deadline);

    [Theory]
    [InlineData("summer-time", "notice received Sun 25 Oct 2026 01:30 BST, in time")]
    [InlineData("winter-time", "notice received Sun 25 Oct 2026 01:30 GMT, in time")]
    public void In_the_hour_that_comes_twice_they_say_by_which_clock(string reading, string words) =>
        Rules.By(NoticeRule.Hours(24)).Judge(Planned.Care("2026-10-27 10:00"), Rules.Moment("2026-10-25 01:30", reading))
            .Explain(Planned.Care("2026-10-27 10:00")).ShouldContain(words);

    [Theory]
    [InlineData(1, "before Fri 4 Sep 2026 10:00, the same time on the working day before")]
    [InlineData(2, "before Thu 3 Sep 2026 10:00, the same time 2 working days before")]
    [InlineData(5, "before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday")]
    public void Of_working_days_a_weekend_needs_no_words_and_a_bank_holiday_has_them(int days, string deadline) =>
        Said(NoticeRule.WorkingDays(days, EnglandAndWales), "2026-09-07 10:00", "2026-09-06 10:00")
            .ShouldBe("chargeable: notice received Sun 6 Sep 2026 10:00; to avoid the charge it had to arrive " + deadline);

    [Theory]
    [InlineData("2026-09-07 10:00", 1, "by the end of Thu 3 Sep 2026, because the whole working day before counts")]
    [InlineData("2026-09-07 10:00", 2, "by the end of Wed 2 Sep 2026, because 2 whole working days before count")]
    [InlineData("2026-09-01 10:00", 1, "by the end of Thu 27 Aug 2026, because the whole working day before counts and Mon 31 Aug 2026 is a bank holiday")]
    public void Of_whole_days_they_name_the_last_day_on_which_notice_is_in_time(string start, int days, string deadline)
    {
        var rule = new NoticeRule(new WorkingDaysOfNotice(days, EnglandAndWales) { Reading = WorkingDayReading.WholeDay });

        Said(rule, start, start).ShouldEndWith("; to avoid the charge it had to arrive " + deadline);
        Said(rule, start, "2026-08-01 10:00").ShouldEndWith(", in time: it had to arrive " + deadline);
    }

    [Theory]
    [InlineData("2026-12-29 10:00", 1, "Thu 24 Dec 2026 10:00, because Fri 25 Dec 2026 and Mon 28 Dec 2026 are bank holidays")]
    [InlineData("2027-01-04 10:00", 5, "Wed 23 Dec 2026 10:00, because Fri 25 Dec 2026, Mon 28 Dec 2026 and Fri 1 Jan 2027 are bank holidays")]
    [InlineData("2027-03-30 10:00", 1, "Thu 25 Mar 2027 10:00, because Fri 26 Mar 2027 and Mon 29 Mar 2027 are bank holidays")]
    public void Every_bank_holiday_that_moved_the_deadline_is_named_once(string start, int days, string deadline) =>
        Said(NoticeRule.WorkingDays(days, EnglandAndWales), start, start).ShouldEndWith("it had to arrive before " + deadline);

    [Fact]
    public void A_bank_holiday_of_another_part_of_the_country_is_named_with_it() =>
        Said(NoticeRule.WorkingDays(1, WorkingDayCalendar.ProcurementAct2023), "2026-12-01 10:00", "2026-11-30 11:00")
            .ShouldEndWith("before Fri 27 Nov 2026 10:00, because Mon 30 Nov 2026 is a bank holiday in Scotland");

    [Fact]
    public void A_bank_holiday_of_every_part_of_the_country_is_named_once() =>
        Said(NoticeRule.WorkingDays(1, WorkingDayCalendar.ProcurementAct2023), "2026-12-29 10:00", "2026-12-29 10:00")
            .ShouldEndWith("before Thu 24 Dec 2026 10:00, because Fri 25 Dec 2026 and Mon 28 Dec 2026 are bank holidays");

    [Fact]
    public void Days_that_the_contract_closes_are_named_with_its_reason_but_for_a_weekend_and_for_a_bank_holiday() =>
        Said(
            NoticeRule.WorkingDays(1, Calendars.HolidaysAndClosed("2026-12-24", "2026-12-25", "2026-12-26", "2026-12-29")),
            "2026-12-30 10:00",
            "2026-12-30 10:00").ShouldEndWith(
            "before Wed 23 Dec 2026 10:00, because Thu 24 Dec 2026 and Tue 29 Dec 2026 are no working days (office closed)"
            + " and Fri 25 Dec 2026 and Mon 28 Dec 2026 are bank holidays");

    [Fact]
    public void One_day_that_the_contract_closes_is_named_with_its_reason() =>
        Said(NoticeRule.WorkingDays(1, Calendars.Closed("2026-09-07")), "2026-09-08 10:00", "2026-09-08 10:00")
            .ShouldEndWith("before Fri 4 Sep 2026 10:00, because Mon 7 Sep 2026 is no working day (office closed)");

    [Theory]
    [InlineData(1, "before Mon 31 Aug 2026 10:00, 1 week before the start")]
    [InlineData(4, "before Mon 10 Aug 2026 10:00, 4 weeks before the start")]
    public void Of_weeks_they_say_how_many(int weeks, string deadline) =>
        Said(NoticeRule.Weeks(weeks), "2026-09-07 10:00", "2026-09-06 10:00").ShouldEndWith("it had to arrive " + deadline);

    [Theory]
    [InlineData("2026-09-07 10:59:59", "not chargeable: notice received Mon 7 Sep 2026 10:59:59, in time: it had to arrive before Mon 7 Sep 2026 11:00, 24 hours before the start")]
    [InlineData("2026-09-07 11:00", "not chargeable: notice received Mon 7 Sep 2026 11:00, and none of the 6 h lies within the 24 hours after it")]
    [InlineData("2026-09-07 12:00", "chargeable for 1/6 of the price: notice received Mon 7 Sep 2026 12:00, and 1 h of 6 h lies within the 24 hours after it; to avoid the charge it had to arrive before Mon 7 Sep 2026 11:00, 24 hours before the start")]
    [InlineData("2026-09-07 12:30:30", "chargeable for 181/720 of the price: notice received Mon 7 Sep 2026 12:30:30, and 1 h 30 min 30 s of 6 h lies within the 24 hours after it; to avoid the charge it had to arrive before Mon 7 Sep 2026 11:00, 24 hours before the start")]
    [InlineData("2026-09-07 14:00", "chargeable for 50% of the price: notice received Mon 7 Sep 2026 14:00, and 3 h of 6 h lies within the 24 hours after it; to avoid the charge it had to arrive before Mon 7 Sep 2026 11:00, 24 hours before the start")]
    [InlineData("2026-09-07 17:00", "chargeable: notice received Mon 7 Sep 2026 17:00; to avoid the charge it had to arrive before Mon 7 Sep 2026 11:00, 24 hours before the start")]
    [Rule("CLC26-069b")]
    public void Of_the_time_within_they_say_how_many_hours_of_how_many(string received, string words) =>
        Said(new(new HoursOfNotice(24) { Part = ChargedPart.TimeWithin }), "2026-09-08 11:00", received).ShouldBe(words);

    [Fact]
    [Rule("CLC26-069b")]
    public void Of_hours_of_care_they_say_that_there_are_no_more() =>
        Said(new(new HoursOfNotice(4) { Part = ChargedPart.HoursOfCare }), "2026-09-08 11:00", "2026-09-08 09:00").ShouldBe(
            "chargeable for 2/3 of the price: notice received Tue 8 Sep 2026 09:00, and no more than 4 h of care are charged after it; "
            + "to avoid the charge it had to arrive before Tue 8 Sep 2026 07:00, 4 hours before the start");

    [Fact]
    public void A_share_of_the_price_is_a_percentage_where_that_is_whole()
    {
        var care = Planned.Care("2026-09-02 10:00");
        var policy = new AbsencePolicy("A council", AbsenceTreatment.ByNotice(NoticeRule.Hours(24)).Charging(Fraction.Of(3, 4)), Rules.Citation);

        policy.Judge(care, "2026-09-02 09:00").Explain(care).ShouldStartWith("chargeable for 75% of the price: notice received ");
    }

    [Theory]
    [InlineData("sent", "notice sent Tue 1 Sep 2026 10:30; to avoid the charge it had to be sent before Tue 1 Sep 2026 10:00")]
    [InlineData("received", "notice received Tue 1 Sep 2026 10:40; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00")]
    [InlineData("recorded", "notice recorded Tue 1 Sep 2026 10:50; to avoid the charge it had to be recorded before Tue 1 Sep 2026 10:00")]
    public void They_name_the_moment_that_counted(string moment, string words)
    {
        var care = Planned.Care("2026-09-02 10:00");
        var notice = Planned.Notice("2026-09-01 10:40") with { Sent = Planned.Moment("2026-09-01 10:30"), Recorded = Planned.Moment("2026-09-01 10:50") };
        var policy = Rules.By(NoticeRule.Hours(24)) with { Moment = NoticeMoment.FromName(moment) };

        policy.Judge(care, [notice]).AsT0.Explain(care).ShouldStartWith("chargeable: " + words);
    }

    [Fact]
    public void Care_that_happened_needs_no_notice()
    {
        var care = Planned.Care("2026-09-02 10:00");

        Said(care).ShouldBe("chargeable: no absence is recorded, so it counts as care that happened");
        Said(care with { Attendance = Attendance.AsPlanned }).ShouldBe("chargeable: the person was there");
        Said(care with { Attendance = Attendance.For(120) }).ShouldBe("chargeable: the person was there for 2 h of 6 h");
        Said(care with { Attendance = Attendance.For(95) }).ShouldBe("chargeable: the person was there for 1 h 35 min of 6 h");
        Said(care with { Attendance = Attendance.For(45) }).ShouldBe("chargeable: the person was there for 45 min of 6 h");
        Said(care with { Attendance = Attendance.For(120) }, Planned.Policy with { PartAttendance = PartAttendance.AsAttended })
            .ShouldBe("chargeable for 1/3 of the price: the person was there for 2 h of 6 h");
    }

    [Fact]
    public void An_absence_without_notice_is_one_that_no_notice_stands_for()
    {
        var care = Planned.Care("2026-09-02 10:00") with { Attendance = Attendance.Absent };

        Said(care).ShouldBe("chargeable: the person was not there and no notice stands");
        Said(care, new AbsencePolicy("A council", AbsenceTreatment.Never, Rules.Citation)).ShouldBe("not chargeable: an absence without notice is not charged");
    }

    [Fact]
    public void Causes_have_their_words()
    {
        var care = Planned.Care("2026-09-02 10:00");

        Said(care, AbsenceTreatment.Never).ShouldBe("not chargeable: a hospital stay is not charged");
        Said(care, AbsenceTreatment.Always).ShouldBe("chargeable: a hospital stay is charged whatever the notice");
        Said(care, AbsenceTreatment.InTheRate).ShouldBe("not chargeable: the rate of this care already pays for absences");
        Said(care, AbsenceTreatment.Vacancy(2)).ShouldBe("chargeable: it is one of the days for which a hospital stay is charged, from Tue 1 Sep 2026");
        Said(care, AbsenceTreatment.Vacancy(1)).ShouldBe("not chargeable: the days for which a hospital stay is charged, from Tue 1 Sep 2026, are over");
        Said(care, AbsenceTreatment.Retainer(7, otherwise: null))
            .ShouldBe("not chargeable: a hospital stay is charged only if the service begins again, and that is not recorded");
    }

    private static string Said(NoticeRule rule, string start, string received) =>
        Rules.By(rule).Judge(Planned.Care(start), received).Explain(Planned.Care(start));

    private static string Said(PlannedCare care, AbsencePolicy? policy = null) => (policy ?? Planned.Policy).Judge(care, []).AsT0.Explain(care);

    private static string Said(PlannedCare care, AbsenceTreatment treatment) => new AbsencePolicy("A council", treatment, Rules.Citation)
        .Judge(care, [Planned.Notice("2026-08-31 10:00") with { Cause = AbsenceCause.Hospital, From = new LocalDateTime(2026, 9, 1, 0, 0) }])
        .AsT0.Explain(care);
}
