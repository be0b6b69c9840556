using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Absences.Tests;

public class ClockChangeNoticeTests
{
    private static readonly HoursOfNotice OnTheClock = new(24) { Clock = NoticeClock.OnTheClock };

    private static readonly WorkingDayCalendar EveryDay = WorkingDayCalendar.Create(
        new("Every day", Rules.Citation, DayCounting.BeginningWithTheDay)
        {
            FirstDay = new(2026, 1, 1),
            LastDay = new(2028, 12, 31),
            Weekdays = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).ToValueList(),
        }).AsT0;

    [Theory]
    [InlineData("2026-03-29 10:00", 24, "before Sat 28 Mar 2026 09:00", "before Sat 28 Mar 2026 10:00")]
    [InlineData("2026-03-30 10:00", 24, "before Sun 29 Mar 2026 10:00", "before Sun 29 Mar 2026 10:00")]
    [InlineData("2026-10-25 10:00", 24, "before Sat 24 Oct 2026 11:00", "before Sat 24 Oct 2026 10:00")]
    [InlineData("2026-10-26 10:00", 48, "before Sat 24 Oct 2026 11:00", "before Sat 24 Oct 2026 10:00")]
    [InlineData("2026-10-27 10:00", 72, "before Sat 24 Oct 2026 11:00", "before Sat 24 Oct 2026 10:00")]
    [InlineData("2026-10-27 10:00", 24, "before Mon 26 Oct 2026 10:00", "before Mon 26 Oct 2026 10:00")]
    [InlineData("2027-03-28 10:00", 24, "before Sat 27 Mar 2027 09:00", "before Sat 27 Mar 2027 10:00")]
    [InlineData("2027-03-29 10:00", 48, "before Sat 27 Mar 2027 09:00", "before Sat 27 Mar 2027 10:00")]
    [Rule("CLC26-069a")]
    public void Hours_pass_or_are_read_off_the_clock(string start, int hours, string elapsed, string onTheClock)
    {
        new HoursOfNotice(hours).Deadline(Planned.Care(start)).ShouldBe(elapsed);
        new HoursOfNotice(hours) { Clock = NoticeClock.OnTheClock }.Deadline(Planned.Care(start)).ShouldBe(onTheClock);
    }

    [Theory]
    [InlineData("2026-10-25 01:30", "summer-time", "2026-10-24T00:30:00Z", "2026-10-24T00:30:00Z")]
    [InlineData("2026-10-25 01:30", "winter-time", "2026-10-24T01:30:00Z", "2026-10-24T00:30:00Z")]
    [InlineData("2027-03-28 01:30", "summer-time", "2027-03-27T00:30:00Z", "2027-03-27T00:30:00Z")]
    [InlineData("2027-03-28 01:30", "winter-time", "2027-03-27T01:30:00Z", "2027-03-27T02:30:00Z")]
    [InlineData("2026-03-29 01:30", "winter-time", "2026-03-28T01:30:00Z", "2026-03-28T02:30:00Z")]
    [Rule("CLC26-069a")]
    public void Care_that_starts_in_the_hour_that_is_skipped_or_comes_twice_has_a_deadline_of_its_own(string start, string reading, string elapsed, string onTheClock)
    {
        var care = Rules.Care(start, 60, reading);

        At(new HoursOfNotice(24), care).ShouldBe(elapsed);
        At(OnTheClock, care).ShouldBe(onTheClock);
    }

    [Theory]
    [InlineData("2026-10-26 01:30", "summer-time", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-26 01:30", "winter-time", "2026-10-25T01:30:00Z")]
    [InlineData("2027-03-29 01:30", "summer-time", "2027-03-28T00:30:00Z")]
    [InlineData("2027-03-29 01:30", "winter-time", "2027-03-28T01:30:00Z")]
    public void A_deadline_in_such_an_hour_is_read_by_one_of_the_two_clocks(string start, string reading, string at)
    {
        var changes = ClockChangeReading.FromName(reading);

        At(OnTheClock with { ClockChanges = changes }, Planned.Care(start)).ShouldBe(at);
        At(new WorkingDaysOfNotice(1, EveryDay) { ClockChanges = changes }, Planned.Care(start)).ShouldBe(at);
        At(new WeeksOfNotice(1) { ClockChanges = changes }, Planned.Care(start).PlusDays(6)).ShouldBe(at);
    }

    [Theory]
    [InlineData("2026-10-26 01:30", "repeated-hour", "2026-10-25 01:30")]
    [InlineData("2027-03-29 01:30", "skipped-hour", "2027-03-28 01:30")]
    [InlineData("2026-03-30 01:00", "skipped-hour", "2026-03-29 01:00")]
    public void A_deadline_in_such_an_hour_may_be_refused(string start, string code, string time)
    {
        NoticeRule[] rules =
        [
            new(OnTheClock with { ClockChanges = ClockChangeReading.Refused }),
            new(new WorkingDaysOfNotice(1, EveryDay) { ClockChanges = ClockChangeReading.Refused }),
        ];
        foreach (var rule in rules)
        {
            var refusal = rule.DeadlineFor(Planned.Care(start)).AsT1;
            (refusal.Code, refusal.Facts.Single()).ShouldBe((code, new Fact("time", time)));
            Rules.By(rule).Judge(Planned.Care(start), [Planned.Notice("2026-01-01 10:00")]).AsT1.Single().ShouldBe(refusal);
        }

        var weekly = new NoticeRule(new WeeksOfNotice(1) { ClockChanges = ClockChangeReading.Refused });
        weekly.DeadlineFor(Planned.Care(start).PlusDays(6)).AsT1.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("2026-10-26 02:00")]
    [InlineData("2026-10-26 00:59")]
    [InlineData("2027-03-29 02:00")]
    [InlineData("2027-03-29 00:59")]
    public void A_rule_that_refuses_such_an_hour_settles_every_other_time(string start) =>
        new NoticeRule(OnTheClock with { ClockChanges = ClockChangeReading.Refused }).DeadlineFor(Planned.Care(start)).IsT0.ShouldBeTrue();

    [Theory]
    [InlineData("2026-10-26 01:30")]
    [InlineData("2027-03-29 01:30")]
    public void Hours_as_they_pass_and_whole_days_are_settled_everywhere(string start)
    {
        new NoticeRule(new HoursOfNotice(24) { ClockChanges = ClockChangeReading.Refused }).DeadlineFor(Planned.Care(start)).IsT0.ShouldBeTrue();
        new NoticeRule(new WorkingDaysOfNotice(1, EveryDay) { Reading = WorkingDayReading.WholeDay, ClockChanges = ClockChangeReading.Refused })
            .DeadlineFor(Planned.Care(start)).IsT0.ShouldBeTrue();
    }

    // Nine hours from ten at night end at six where the clocks go back, and at eight where they go forward.
    [Theory]
    [InlineData("2026-10-24 22:00", "2026-10-24 07:00", "2026-10-24 06:00")]
    [InlineData("2027-03-27 22:00", "2027-03-27 07:00", "2027-03-27 08:00")]
    [Rule("CLC26-069b")]
    public void A_night_in_which_the_clocks_change_is_all_within_from_a_time_that_the_clock_decides(string start, string elapsed, string onTheClock)
    {
        var night = Planned.Care(start, minutes: 9 * 60);
        var deadline = night.StartsAt - Duration.FromHours(24);
        foreach (var (rule, last) in new[] { (new HoursOfNotice(24), elapsed), (OnTheClock, onTheClock) })
        {
            var policy = Rules.By(rule with { Part = ChargedPart.TimeWithin });
            policy.Judge(night, deadline).Share.ShouldBe(Fraction.Zero);
            policy.Judge(night, deadline + Duration.FromHours(1)).Share.ShouldBe(Fraction.Of(1, 9));
            policy.Judge(night, Planned.Moment(last) - Duration.FromMinutes(1)).Share.ShouldBe(Fraction.Of(539, 540));
            policy.Judge(night, Planned.Moment(last)).Share.ShouldBe(Fraction.One);
        }
    }

    [Theory]
    [InlineData("2026-10-26 00:50", "winter-time", "2026-10-25 01:50", "summer-time", 10)]
    [InlineData("2026-10-26 00:50", "winter-time", "2026-10-25 01:10", "winter-time", 20)]
    [InlineData("2026-10-26 00:50", "summer-time", "2026-10-25 01:50", "summer-time", 60)]
    [InlineData("2026-10-26 00:50", "summer-time", "2026-10-25 01:10", "winter-time", 70)]
    [InlineData("2027-03-28 00:30", "winter-time", "2027-03-27 01:30", "winter-time", 30)]
    [InlineData("2027-03-28 00:30", "summer-time", "2027-03-27 01:30", "winter-time", 30)]
    [InlineData("2027-03-28 00:30", "winter-time", "2027-03-27 02:10", "winter-time", 40)]
    [Rule("CLC26-069b")]
    public void The_time_within_on_the_clock_passes_such_an_hour_once_or_not_at_all(string start, string reading, string received, string clock, int minutes) =>
        Rules.By(OnTheClock with { Part = ChargedPart.TimeWithin, ClockChanges = ClockChangeReading.FromName(reading) })
            .Judge(Planned.Care(start, minutes: 180), Rules.Moment(received, clock)).Share.ShouldBe(Fraction.Of(minutes, 180));

    [Theory]
    [InlineData("2026-10-26 00:50", "2026-10-25 01:10", "repeated-hour")]
    [InlineData("2027-03-28 00:30", "2027-03-27 01:30", "skipped-hour")]
    public void The_time_within_on_the_clock_may_be_refused_there(string start, string received, string code) =>
        Rules.By(OnTheClock with { Part = ChargedPart.TimeWithin, ClockChanges = ClockChangeReading.Refused })
            .Judge(Planned.Care(start, minutes: 180), [Planned.Notice(received)]).AsT1.Single().Code.ShouldBe(code);

    private static string At(NoticeRule rule, PlannedCare care) => InstantPattern.General.Format(rule.DeadlineFor(care).AsT0.At);

    private static string At(HoursOfNotice rule, PlannedCare care) => At(new NoticeRule(rule), care);

    private static string At(WorkingDaysOfNotice rule, PlannedCare care) => At(new NoticeRule(rule), care);

    private static string At(WeeksOfNotice rule, PlannedCare care) => At(new NoticeRule(rule), care);
}
