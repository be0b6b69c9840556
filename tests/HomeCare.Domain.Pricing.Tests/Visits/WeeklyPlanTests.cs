using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) })]
public class WeeklyPlanTests
{
    private static readonly WeeklyVisit Monday = Sample.Visit(IsoDayOfWeek.Monday, "08:00", 30);
    private static readonly WeeklyVisit MondayLater = Sample.Visit(IsoDayOfWeek.Monday, "12:15", 45, 2);
    private static readonly WeeklyVisit Sunday = Sample.Visit(IsoDayOfWeek.Sunday, "07:00", 60);

    [Fact]
    public void Visits_come_in_the_order_they_start_in_from_Monday() =>
        A.Plan(Sunday, MondayLater, Monday).Visits.ShouldBe([Monday, MondayLater, Sunday]);

    [Fact]
    public void Care_minutes_are_those_of_every_carer_at_every_visit() =>
        A.Plan(Sunday, MondayLater, Monday).CareMinutes.ShouldBe(60 + (2 * 45) + 30);

    [Property]
    public void The_order_of_writing_makes_no_difference(Planned planned) =>
        A.Plan([.. planned.Plan.Visits.Reverse()]).ShouldBe(planned.Plan);

    [Fact]
    public void A_plan_without_visits_is_refused() => WeeklyPlan.Create([]).AsT1.ShouldBe(
        [new Refusal("no-visits", "there are no visits: a package has at least one", [])]);

    [Fact]
    public void Visits_must_be_given() =>
        Should.Throw<ArgumentNullException>(() => WeeklyPlan.Create(null!)).ParamName.ShouldBe("visits");

    [Fact]
    public void Every_fault_of_every_visit_is_listed() =>
        Codes(Monday with { Minutes = 0, Carers = 7 }, Sunday with { Start = new LocalTime(7, 0, 30) })
            .ShouldBe(["visit-minutes", "visit-carers", "visit-start"]);

    [Fact]
    public void A_fault_is_listed_although_the_other_visits_are_sound() =>
        Codes(Monday, MondayLater with { Minutes = 1441 }, Sunday).ShouldBe(["visit-minutes"]);

    [Fact]
    public void A_fault_does_not_hide_an_overlap_of_sound_visits() =>
        Codes(Monday, Monday, Sunday with { Carers = 0 }).ShouldBe(["visit-carers", "visits-overlap"]);

    [Fact]
    public void A_visit_that_cannot_be_planned_overlaps_nothing() =>
        Codes(Monday, Monday with { Carers = 0 }).ShouldBe(["visit-carers"]);

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_day_far_outside_the_week_is_refused_like_any_other(int day) =>
        Codes(Monday with { Day = (IsoDayOfWeek)day }, Monday).ShouldBe(["visit-day"]);

    private static IEnumerable<string> Codes(params WeeklyVisit[] visits) =>
        WeeklyPlan.Create(visits).AsT1.Select(refusal => refusal.Code);
}
