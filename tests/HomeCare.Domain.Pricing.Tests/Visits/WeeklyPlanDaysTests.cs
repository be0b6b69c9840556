using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class WeeklyPlanDaysTests
{
    private static readonly LocalDate Tuesday = new(2026, 9, 1);

    private static readonly WeeklyPlan Plan = A.Plan(
        A.Visit(30), A.Visit(45, carers: 2, hour: 18), A.Visit(60, day: IsoDayOfWeek.Sunday, hour: 23));

    [Fact]
    public void A_plan_has_its_visits_on_the_days_of_each_week_in_order() =>
        Plan.Between(Tuesday, new(2026, 9, 14)).ShouldBe(
        [
            Visiting.Planned("2026-09-06 23:00", 60),
            Visiting.Planned("2026-09-07 08:00", 30),
            Visiting.Planned("2026-09-07 18:00", 45, carers: 2),
            Visiting.Planned("2026-09-13 23:00", 60),
            Visiting.Planned("2026-09-14 08:00", 30),
            Visiting.Planned("2026-09-14 18:00", 45, carers: 2),
        ]);

    [Fact]
    public void Both_days_are_inside() => Plan.Between(new(2026, 9, 6), new(2026, 9, 7)).Count.ShouldBe(3);

    [Fact]
    public void A_plan_has_no_visit_on_a_day_it_does_not_name() => Plan.Between(Tuesday, Tuesday).ShouldBeEmpty();

    [Fact]
    public void The_last_day_is_not_before_the_first() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Plan.Between(Tuesday, Tuesday.PlusDays(-1))).ParamName.ShouldBe("lastDay");

    [Fact]
    public void A_visit_in_the_skipped_hour_is_refused_by_name_unless_it_says_how_it_is_read()
    {
        var nights = WeeklyPlan.Create([new(IsoDayOfWeek.Sunday, new(1, 30), 60, 1)]).AsT0.Between(new(2027, 3, 21), new(2027, 3, 28));

        var refusal = VisitSchedule.Create(nights).AsT1.ShouldHaveSingleItem();
        refusal.Code.ShouldBe("skipped-hour");
        refusal.Message.ShouldStartWith("the visit on 2027-03-28 01:30, 60 minutes, 1 carer: the clocks go forward past 2027-03-28 01:30");

        var read = VisitSchedule.Create(nights.Select(night => night with { StartReading = ClockChangeReading.WinterTime })).AsT0;
        read.Visits.Select(visit => visit.Start).ShouldBe([Visiting.Time("2027-03-21 01:30"), Visiting.Time("2027-03-28 02:30")]);
    }

    [Fact]
    public void A_visit_over_a_clock_change_keeps_its_minutes()
    {
        var nights = WeeklyPlan.Create([new(IsoDayOfWeek.Saturday, new(22, 0), 480, 1)]).AsT0.Between(new(2026, 10, 24), new(2026, 10, 31));

        VisitSchedule.Create(nights).AsT0.Visits.Select(visit => LondonTime.TimeAt(visit.EndsAt))
            .ShouldBe([Visiting.Time("2026-10-25 05:00"), Visiting.Time("2026-11-01 06:00")]);
    }
}
