using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Absences.Tests;

public class RegisterExampleTests
{
    [Theory]
    [InlineData("2026-09-01 09:59", false)]
    [InlineData("2026-09-01 09:59:59", false)]
    [InlineData("2026-09-01 10:00", true)]
    [InlineData("2026-09-01 10:00:01", true)]
    [InlineData("2026-09-01 10:01", true)]
    [Rule("CLC26-069a")]
    [Rule("A-01")]
    public void A_01_care_on_Wednesday_at_ten_is_free_until_Tuesday_at_ten(string received, bool isCharged) =>
        Planned.Policy.Judge(Planned.Care("2026-09-02 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("2026-09-01 09:59:59", false)]
    [InlineData("2026-09-01 10:00", false)]
    [InlineData("2026-09-01 10:00:01", true)]
    [Rule("CLC26-069a")]
    [Rule("A-01")]
    public void A_01_exactly_24_hours_may_be_read_as_in_time(string received, bool isCharged) =>
        Rules.By(new HoursOfNotice(24) { AtTheDeadline = AtTheDeadline.InTime })
            .Judge(Planned.Care("2026-09-02 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Fact]
    [Rule("CLC26-069b")]
    [Rule("A-02")]
    public void A_02_a_notice_on_Monday_noon_leaves_Tuesday_to_be_charged_and_Wednesday_not()
    {
        Planned.Policy.Judge(Planned.Care("2026-09-08 10:00"), "2026-09-07 12:00").Share.ShouldBe(Fraction.One);
        Planned.Policy.Judge(Planned.Care("2026-09-09 10:00"), "2026-09-07 12:00").Share.ShouldBe(Fraction.Zero);
    }

    [Theory]
    [InlineData("whole-care", 6)]
    [InlineData("time-within", 1)]
    [InlineData("hours-of-care", 6)]
    [Rule("CLC26-069b")]
    [Rule("A-02")]
    public void A_02_of_six_hours_from_Tuesday_eleven_a_notice_on_Monday_noon_leaves_six_hours_or_one(string part, int hours) =>
        Rules.By(new HoursOfNotice(24) { Part = ChargedPart.FromName(part) })
            .Judge(Planned.Care("2026-09-08 11:00"), "2026-09-07 12:00").Share.ShouldBe(Fraction.Of(hours, 6));

    [Theory]
    [InlineData("same-time", "2026-09-04 09:00", false)]
    [InlineData("same-time", "2026-09-04 09:59:59", false)]
    [InlineData("same-time", "2026-09-04 10:00", true)]
    [InlineData("same-time", "2026-09-04 11:00", true)]
    [InlineData("same-time", "2026-09-05 12:00", true)]
    [InlineData("whole-day", "2026-09-03 23:59:59", false)]
    [InlineData("whole-day", "2026-09-04 00:00", true)]
    [InlineData("whole-day", "2026-09-04 09:00", true)]
    [InlineData("whole-day", "2026-09-04 11:00", true)]
    [Rule("CLC26-070")]
    [Rule("A-03")]
    public void A_03_care_on_Monday_at_ten_needs_notice_by_Friday_at_ten_or_before_Friday(string reading, string received, bool isCharged) =>
        Rules.By(new WorkingDaysOfNotice(1, WorkingDayCalendar.EnglandAndWales) { Reading = WorkingDayReading.FromName(reading) })
            .Judge(Planned.Care("2026-09-07 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("2026-09-04 09:00", false)]
    [InlineData("2026-09-04 10:00", true)]
    [InlineData("2026-09-04 11:00", true)]
    [InlineData("2026-09-05 12:00", true)]
    [Rule("CLC26-070")]
    [Rule("A-03")]
    public void A_03_the_default_of_the_policy_is_the_same_time_on_the_working_day_before(string received, bool isCharged) =>
        Planned.Policy.Judge(Planned.Care("2026-09-07 10:00", arrangement: Planned.Weekdays), received).IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("2026-08-28 09:59:59", true, false)]
    [InlineData("2026-08-28 10:00", true, true)]
    [InlineData("2026-08-28 11:00", true, true)]
    [InlineData("2026-08-28 11:00", false, false)]
    [InlineData("2026-08-31 09:59:59", false, false)]
    [InlineData("2026-08-31 10:00", false, true)]
    [Rule("CLC26-070")]
    [Rule("A-04")]
    public void A_04_the_bank_holiday_of_Monday_31_August_moves_the_deadline_where_it_is_no_working_day(string received, bool isHoliday, bool isCharged) =>
        Rules.By(NoticeRule.WorkingDays(1, isHoliday ? WorkingDayCalendar.EnglandAndWales : Calendars.WithoutHolidays))
            .Judge(Planned.Care("2026-09-01 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("2026-09-05 12:00", true, false)]
    [InlineData("2026-09-04 09:59:59", false, false)]
    [InlineData("2026-09-06 09:59:59", true, false)]
    [InlineData("2026-09-06 10:00", true, true)]
    [Rule("CLC26-069a")]
    [Rule("CLC26-070")]
    [Rule("A-06")]
    [Rule("A-05")]
    public void A_05_A_06_a_provider_has_one_rule_for_its_weekday_service_and_another_for_its_daily_one(string received, bool isWeekdayCharged, bool isDailyCharged)
    {
        var daily = Planned.Care("2026-09-07 10:00");
        var weekday = Planned.Care("2026-09-07 10:00", arrangement: Planned.Weekdays);

        daily.Arrangement.Provider.ShouldBe(weekday.Arrangement.Provider);
        Planned.Policy.Judge(weekday, received).IsCharged.ShouldBe(isWeekdayCharged);
        Planned.Policy.Judge(daily, received).IsCharged.ShouldBe(isDailyCharged);
    }

    [Theory]
    [InlineData("2026-09-07 09:59:59", false)]
    [InlineData("2026-09-07 10:00", true)]
    [Rule("CLC26-070")]
    [Rule("A-06")]
    public void A_06_between_two_weekdays_both_rules_agree(string received, bool isCharged)
    {
        Planned.Policy.Judge(Planned.Care("2026-09-08 10:00", arrangement: Planned.Weekdays), received).IsCharged.ShouldBe(isCharged);
        Planned.Policy.Judge(Planned.Care("2026-09-08 10:00"), received).IsCharged.ShouldBe(isCharged);
    }

    [Fact]
    [Rule("CLC26-070")]
    [Rule("A-06")]
    public void A_06_a_policy_without_a_rule_for_weekday_services_has_one_rule_for_all() =>
        Rules.By(NoticeRule.Hours(24)).Judge(Planned.Care("2026-09-07 10:00", arrangement: Planned.Weekdays), "2026-09-05 12:00").IsCharged.ShouldBeFalse();

    [Theory]
    [InlineData("elapsed", "2026-10-24 10:59:59", false)]
    [InlineData("elapsed", "2026-10-24 11:00", true)]
    [InlineData("on-the-clock", "2026-10-24 09:59:59", false)]
    [InlineData("on-the-clock", "2026-10-24 10:00", true)]
    [Rule("CLC26-069a")]
    [Rule("A-07")]
    public void A_07_care_on_the_Sunday_on_which_the_clocks_go_back_needs_24_hours_as_they_pass_or_by_the_clock(string clock, string received, bool isCharged) =>
        Rules.By(new HoursOfNotice(24) { Clock = NoticeClock.FromName(clock) })
            .Judge(Planned.Care("2026-10-25 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("2026-10-24 10:59:59", false)]
    [InlineData("2026-10-24 11:00", true)]
    [Rule("CLC26-069a")]
    [Rule("A-07")]
    public void A_07_the_default_of_the_policy_is_hours_as_they_pass(string received, bool isCharged) =>
        Planned.Policy.Judge(Planned.Care("2026-10-25 10:00"), received).IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("received", false)]
    [InlineData("sent", false)]
    [InlineData("recorded", true)]
    [Rule("CLC26-069a")]
    [Rule("A-08")]
    public void A_08_a_notice_received_at_9_59_and_recorded_at_10_01_is_in_time_unless_the_record_counts(string moment, bool isCharged)
    {
        var notice = Planned.Notice("2026-09-01 09:59") with { Sent = Planned.Moment("2026-09-01 09:58"), Recorded = Planned.Moment("2026-09-01 10:01") };
        var policy = Rules.By(NoticeRule.Hours(24)) with { Moment = NoticeMoment.FromName(moment) };

        policy.Judge(Planned.Care("2026-09-02 10:00"), [notice]).AsT0.IsCharged.ShouldBe(isCharged);
    }

    [Theory]
    [InlineData("sent", false)]
    [InlineData("received", true)]
    [InlineData("recorded", true)]
    [Rule("CLC26-069a")]
    [Rule("A-08")]
    public void A_08_a_notice_sent_at_9_59_and_received_at_10_01_is_late_unless_the_sending_counts(string moment, bool isCharged)
    {
        var notice = Planned.Notice("2026-09-01 10:01") with { Sent = Planned.Moment("2026-09-01 09:59"), Recorded = Planned.Moment("2026-09-01 10:02") };
        var policy = Rules.By(NoticeRule.Hours(24)) with { Moment = NoticeMoment.FromName(moment) };

        policy.Judge(Planned.Care("2026-09-02 10:00"), [notice]).AsT0.IsCharged.ShouldBe(isCharged);
    }

    [Fact]
    [Rule("CLC26-069a")]
    [Rule("A-08")]
    public void A_08_the_default_of_the_policy_is_the_receipt() =>
        Planned.Policy.Judge(
            Planned.Care("2026-09-02 10:00"),
            [Planned.Notice("2026-09-01 09:59") with { Recorded = Planned.Moment("2026-09-01 10:01") }]).AsT0.IsCharged.ShouldBeFalse();

    [Theory]
    [InlineData("2026-09-06 09:59", 0)]
    [InlineData("2026-09-06 10:01", 1)]
    [InlineData("2026-09-07 09:59", 1)]
    [Rule("CLC26-069b")]
    [Rule("A-12")]
    public void A_12_one_notice_of_two_weeks_away_leaves_one_session_to_be_charged_at_most(string received, int charged) =>
        Enumerable.Range(7, 14)
            .Select(day => Planned.Care($"2026-09-{day:00} 10:00"))
            .Count(care => Planned.Policy.Judge(care, received).IsCharged)
            .ShouldBe(charged);

    [Fact]
    [Rule("CLC26-069c")]
    [Rule("A-13")]
    public void A_13_home_care_and_community_life_choices_have_one_policy() =>
        LeicestershireHomeCare2026.Absences.ShouldBeSameAs(LeicestershireCommunityLifeChoices2026.Absences);

    [Fact]
    [Rule("CLC26-069a")]
    [Rule("CLC26-070")]
    public void The_policy_has_24_hours_and_one_working_day_of_England_and_Wales_with_the_default_readings()
    {
        var byNotice = Planned.Policy.Treatment.AsT0;

        byNotice.RuleFor(ServiceDays.AnyDay).AsT0.ShouldBe(new HoursOfNotice(24)
        {
            AtTheDeadline = AtTheDeadline.Late,
            Clock = NoticeClock.Elapsed,
            Part = ChargedPart.WholeCare,
            ClockChanges = ClockChangeReading.WinterTime,
        });
        byNotice.RuleFor(ServiceDays.WeekdaysOnly).AsT1.ShouldBe(new WorkingDaysOfNotice(1, WorkingDayCalendar.EnglandAndWales)
        {
            AtTheDeadline = AtTheDeadline.Late,
            Reading = WorkingDayReading.SameTime,
            ClockChanges = ClockChangeReading.WinterTime,
        });
        byNotice.Share.ShouldBe(Fraction.One);
        Planned.Policy.Moment.ShouldBe(NoticeMoment.Received);
    }
}
