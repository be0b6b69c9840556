using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>
/// What one notice leaves to be charged is a run of planned starts without a gap, and begins with the first. It is so for elapsed hours and
/// for whole working days always; for hours on the clock, weeks, and working days from the same time with the exceptions pinned here.
/// </summary>
[Properties(Arbitrary = [typeof(NoticeOfPlan)], MaxTest = 1000)]
public class RunLaws
{
    [Property]
    [Rule("CLC26-069b")]
    public void What_is_charged_is_one_run_that_begins_with_the_first_start(NoticeOfPlan plan)
    {
        if (plan.IsOnTheClock && (plan.ClockGoesBack || plan.SkipsADeadline || plan.StartsOnAClosedDay))
        {
            return;
        }

        var shares = plan.Shares;
        shares.SkipWhile(share => share > Fraction.Zero).ShouldAllBe(share => share == Fraction.Zero, $"{string.Join(", ", shares)}");
    }

    [Property]
    public void Only_the_last_of_the_run_is_charged_in_part_where_the_plans_do_not_overlap(NoticeOfPlan plan)
    {
        if (plan.IsOnTheClock)
        {
            return;
        }

        // A notice that comes while care is under way charges that care whole, and the care after it by what is left.
        plan.Shares.Where(share => share > Fraction.Zero).SkipLast(1).ShouldAllBe(share => share == Fraction.One);
    }

    [Property]
    public void Elapsed_hours_do_not_see_a_change_of_the_clocks(NoticeOfPlan plan, int minutes)
    {
        if (!plan.Rule.TryPickT0(out var hours, out _) || hours.Clock != NoticeClock.Elapsed)
        {
            return;
        }

        var time = Duration.FromMinutes(minutes % 250_000);
        var moved = plan.Moved(time);
        moved.Shares.ShouldBe(plan.Shares);
        moved.Care.Select(care => plan.Rule.DeadlineFor(care).AsT0.At - time).ShouldBe(plan.Care.Select(care => plan.Rule.DeadlineFor(care).AsT0.At));
    }

    [Fact]
    public void Care_on_a_Saturday_is_free_and_earlier_care_on_Monday_is_charged_by_working_days_from_the_same_time()
    {
        PlannedCare[] care = [Planned.Care("2026-09-05 10:00"), Planned.Care("2026-09-07 09:00")];
        var notice = Planned.Moment("2026-09-04 09:30");
        CareAt.Shares(NoticeRule.WorkingDays(1, WorkingDayCalendar.EnglandAndWales), care, notice).ShouldBe([Fraction.Zero, Fraction.One]);
        CareAt.Shares(WholeDay, care, notice).ShouldBe([Fraction.One, Fraction.One]);
    }

    [Fact]
    public void Of_two_starts_in_the_repeated_hour_the_second_is_charged_and_the_first_is_not_where_the_clock_counts()
    {
        PlannedCare[] care = [At(2026, 10, 25, 0, 30), At(2026, 10, 25, 1, 10)];
        CareAt.Shares(OnTheClock, care, Instant.FromUtc(2026, 10, 24, 0, 20)).ShouldBe([Fraction.Zero, Fraction.One]);
        CareAt.Shares(NoticeRule.Weeks(1), care, Instant.FromUtc(2026, 10, 18, 0, 20)).ShouldBe([Fraction.Zero, Fraction.One]);
        CareAt.Shares(NoticeRule.WorkingDays(1, WorkingDayCalendar.EnglandAndWales), care, Instant.FromUtc(2026, 10, 23, 0, 20)).ShouldBe([Fraction.Zero, Fraction.One]);
        CareAt.Shares(NoticeRule.Hours(24), care, Instant.FromUtc(2026, 10, 24, 0, 50)).ShouldBe([Fraction.One, Fraction.Zero]);
    }

    [Fact]
    public void Where_a_deadline_falls_in_the_skipped_hour_it_can_come_after_that_of_later_care()
    {
        PlannedCare[] care = [Planned.Care("2026-03-30 01:30", 30), Planned.Care("2026-03-30 02:10", 30)];
        CareAt.Shares(OnTheClock, care, Instant.FromUtc(2026, 3, 29, 1, 20)).ShouldBe([Fraction.Zero, Fraction.One]);

        PlannedCare[] weekLater = [Planned.Care("2026-04-05 01:30", 30), Planned.Care("2026-04-05 02:10", 30)];
        CareAt.Shares(NoticeRule.Weeks(1), weekLater, Instant.FromUtc(2026, 3, 29, 1, 20)).ShouldBe([Fraction.Zero, Fraction.One]);
    }

    [Fact]
    public void Care_that_happens_amid_an_absence_interrupts_the_run_and_uses_up_no_hours()
    {
        var rule = new NoticeRule(new HoursOfNotice(24) { Part = ChargedPart.HoursOfCare });
        PlannedCare[] care =
        [
            Planned.Care("2026-09-02 08:00", 600),
            Planned.Care("2026-09-02 18:00", 600) with { Attendance = Attendance.AsPlanned },
            Planned.Care("2026-09-03 04:00", 1200),
        ];
        CareAt.Shares(rule, care, Planned.Moment("2026-09-02 07:00")).ShouldBe([Fraction.One, Fraction.One, Fraction.Of(840, 1200)]);
    }

    private static NoticeRule OnTheClock => new(new HoursOfNotice(24) { Clock = NoticeClock.OnTheClock });

    private static NoticeRule WholeDay =>
        new(new WorkingDaysOfNotice(1, WorkingDayCalendar.EnglandAndWales) { Reading = WorkingDayReading.WholeDay });

    private static PlannedCare At(int year, int month, int day, int hour, int minute) =>
        CareAt.Moment(Instant.FromUtc(year, month, day, hour, minute), 30, Planned.EveryDay);
}
