using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 1000)]
public class WeeklyPlanOverlapTests
{
    private const int Week = 10_080;

    [Property]
    public void A_plan_is_refused_for_overlap_exactly_when_some_minute_is_covered_twice(Visits visits)
    {
        var covered = new int[Week];
        foreach (var minute in visits.Items.SelectMany(Minutes))
        {
            covered[minute]++;
        }

        WeeklyPlan.Create(visits.Items)
            .Match(_ => false, refusals => refusals.All(refusal => refusal.Code == "visits-overlap"))
            .ShouldBe(covered.Any(times => times > 1));
    }

    [Property]
    public void There_is_one_refusal_for_each_visit_that_starts_while_another_is_under_way(Visits visits)
    {
        // Of visits that start together, the first is in the way of the others.
        var inOrder = visits.Items.OrderBy(visit => Minutes(visit).First()).ToArray();
        var starting = inOrder.Where((visit, i) =>
            inOrder.Take(i).Any(earlier => Minutes(earlier).First() == Minutes(visit).First())
            || inOrder.Any(other => Minutes(other).Skip(1).Contains(Minutes(visit).First())));

        WeeklyPlan.Create(visits.Items).Match(_ => 0, refusals => refusals.Count).ShouldBe(starting.Count());
    }

    [Theory]
    [InlineData("07:59", true)]
    [InlineData("08:00", true)]
    [InlineData("08:29", true)]
    [InlineData("08:30", false)]
    [InlineData("07:30", false)]
    [InlineData("07:31", true)]
    public void Half_an_hour_beside_a_visit_from_8_to_half_past_may_touch_it_and_no_more(string start, bool refused) =>
        IsRefused(Monday("08:00", 30), Monday(start, 30)).ShouldBe(refused);

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void A_visit_from_23_on_Sunday_may_last_to_the_first_visit_on_Monday(int minutes, bool refused) =>
        IsRefused(Sample.Visit(IsoDayOfWeek.Sunday, "23:00", minutes), Monday("00:00", 30)).ShouldBe(refused);

    [Theory]
    [InlineData("06:59", true)]
    [InlineData("07:00", false)]
    public void A_night_from_Sunday_may_last_to_the_first_visit_on_Monday(string start, bool refused) =>
        IsRefused(Sample.Visit(IsoDayOfWeek.Sunday, "23:00", 480), Monday(start, 30)).ShouldBe(refused);

    [Fact]
    public void A_whole_day_every_day_is_a_plan() =>
        WeeklyPlan.Create(Enumerable.Range(1, 7).Select(day => Sample.Visit((IsoDayOfWeek)day, "08:00", 1440)))
            .AsT0.CareMinutes.ShouldBe(Week);

    [Fact]
    public void One_visit_of_a_whole_day_does_not_overlap_itself() => IsRefused(Monday("00:00", 1440)).ShouldBeFalse();

    [Fact]
    public void The_same_visit_twice_overlaps() => IsRefused(Monday("08:00", 30), Monday("08:00", 30)).ShouldBeTrue();

    [Fact]
    public void The_refusal_names_both_visits_and_the_remedy() =>
        WeeklyPlan.Create([Monday("08:00", 30), Monday("08:15", 45)]).AsT1.ShouldBe(
        [
            new Refusal(
                "visits-overlap",
                "the visit on Monday 08:15, 45 minutes, 1 carer starts before the visit on Monday 08:00, 30 minutes, "
                + "1 carer ends: one visit with more carers is written once",
                [
                    new("visit", "Monday 08:15, 45 minutes, 1 carer"),
                    new("overlaps", "Monday 08:00, 30 minutes, 1 carer"),
                ]),
        ]);

    [Fact]
    public void A_refusal_on_Monday_names_the_visit_on_Sunday() =>
        Overlaps(Sample.Visit(IsoDayOfWeek.Sunday, "23:30", 60), Monday("00:15", 30))
            .ShouldBe(["Monday 00:15, 30 minutes, 1 carer: Sunday 23:30, 60 minutes, 1 carer"]);

    [Fact]
    public void A_long_visit_is_named_for_each_visit_within_it() =>
        Overlaps(Monday("08:00", 480), Monday("09:00", 30), Monday("10:00", 30), Monday("16:00", 30)).ShouldBe(
        [
            "Monday 09:00, 30 minutes, 1 carer: Monday 08:00, 480 minutes, 1 carer",
            "Monday 10:00, 30 minutes, 1 carer: Monday 08:00, 480 minutes, 1 carer",
        ]);

    [Fact]
    public void In_a_chain_each_visit_is_named_with_the_one_before() =>
        Overlaps(Monday("08:00", 30), Monday("08:20", 30), Monday("08:40", 30)).ShouldBe(
        [
            "Monday 08:20, 30 minutes, 1 carer: Monday 08:00, 30 minutes, 1 carer",
            "Monday 08:40, 30 minutes, 1 carer: Monday 08:20, 30 minutes, 1 carer",
        ]);

    [Fact]
    public void Of_two_that_end_together_the_first_is_named() =>
        Overlaps(Monday("08:00", 60), Monday("08:30", 30), Monday("08:45", 5)).ShouldBe(
        [
            "Monday 08:30, 30 minutes, 1 carer: Monday 08:00, 60 minutes, 1 carer",
            "Monday 08:45, 5 minutes, 1 carer: Monday 08:00, 60 minutes, 1 carer",
        ]);

    [Fact]
    public void Of_visits_that_start_together_the_shorter_with_fewer_carers_comes_first() =>
        Overlaps(Monday("08:00", 45), Monday("08:00", 30, carers: 2), Monday("08:00", 30)).ShouldBe(
        [
            "Monday 08:00, 30 minutes, 2 carers: Monday 08:00, 30 minutes, 1 carer",
            "Monday 08:00, 45 minutes, 1 carer: Monday 08:00, 30 minutes, 1 carer",
        ]);

    private static WeeklyVisit Monday(string start, int minutes, int carers = 1) =>
        Sample.Visit(IsoDayOfWeek.Monday, start, minutes, carers);

    private static bool IsRefused(params WeeklyVisit[] visits) => WeeklyPlan.Create(visits).IsT1;

    private static IEnumerable<string> Overlaps(params WeeklyVisit[] visits) =>
        WeeklyPlan.Create(visits).AsT1.Select(refusal => $"{refusal.Facts[0].Value}: {refusal.Facts[1].Value}");

    // The minutes of the week that a visit covers; the week after Sunday is the same week.
    private static IEnumerable<int> Minutes(WeeklyVisit visit)
    {
        var first = (((int)visit.Day - 1) * 1440) + (int)(visit.Start - LocalTime.Midnight).ToDuration().TotalMinutes;
        return Enumerable.Range(first, visit.Minutes).Select(minute => minute % Week);
    }
}
