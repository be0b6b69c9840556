namespace HomeCare.Domain.Pricing.Tests;

public class VisitScheduleTests
{
    [Fact]
    public void Visits_come_in_the_order_they_start_in() =>
        Visiting.Schedule(Visiting.Planned("2026-11-03 08:00", 30), Visiting.Planned("2026-11-02 08:00", 30))
            .Visits.Select(visit => visit.Start.Day).ShouldBe([2, 3]);

    [Fact]
    public void A_schedule_without_visits_is_refused() =>
        VisitSchedule.Create([]).AsT1.Single().Code.ShouldBe("no-visits");

    [Fact]
    public void A_visit_may_start_when_another_ends() =>
        Visiting.Schedule(Visiting.Planned("2026-11-02 08:00", 30), Visiting.Planned("2026-11-02 08:30", 30)).Visits.Count.ShouldBe(2);

    [Fact]
    public void A_visit_that_starts_before_a_longer_one_ends_is_refused_naming_both() =>
        VisitSchedule.Create([
            Visiting.Planned("2026-11-02 08:00", 120),
            Visiting.Planned("2026-11-02 08:10", 10),
            Visiting.Planned("2026-11-02 09:59", 30)]).AsT1.Select(refusal => (refusal.Code, refusal.Facts[1].Value)).ShouldBe(
        [
            ("visits-overlap", "2026-11-02 08:00, 120 minutes, 1 carer"),
            ("visits-overlap", "2026-11-02 08:00, 120 minutes, 1 carer"),
        ]);

    [Fact]
    public void Visits_in_the_two_hours_with_one_name_do_not_overlap()
    {
        var planned = Visiting.Planned("2026-10-25 01:15", 45);

        Visiting.Schedule(
            planned with { StartReading = ClockChangeReading.SummerTime },
            planned with { StartReading = ClockChangeReading.WinterTime }).Visits.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_wrong_with_each_visit_is_said_beside_what_overlaps() =>
        VisitSchedule.Create([
            Visiting.Planned("2026-11-02 08:00", 0),
            Visiting.Planned("2026-11-02 09:00", 30, 9),
            Visiting.Planned("2026-11-02 10:00", 30),
            Visiting.Planned("2026-11-02 10:00", 30)])
            .AsT1.Select(refusal => refusal.Code).ShouldBe(["visit-minutes", "visit-carers", "visits-overlap"]);
}
