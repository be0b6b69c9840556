using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 200)]
public class WeeklyCostTests
{
    [Property]
    public void The_total_is_the_sum_of_the_lines(Planned planned, HourlyRate hourly, HourlyRate sessional)
    {
        var cost = Cost(planned.Plan, hourly, sessional);

        cost.Lines.Select(line => line.Amount).Aggregate((sum, amount) => sum + amount).ShouldBe(cost.Total);
    }

    [Property]
    public void The_total_is_the_sum_of_the_visits_each_priced_alone(
        Planned planned, HourlyRate hourly, HourlyRate sessional)
    {
        var alone = planned.Plan.Visits.Aggregate(0L, (sum, visit) =>
            sum + ((visit.Minutes >= 90 ? sessional : hourly).PerHour.Pence * visit.Minutes * visit.Carers));

        Cost(planned.Plan, hourly, sessional).Total.ShouldBe(ExactAmount.FromFractionOfPence(alone, 60));
    }

    [Property]
    public void Every_visit_is_in_one_line(Planned planned, HourlyRate hourly, HourlyRate sessional) =>
        Cost(planned.Plan, hourly, sessional).Lines.Sum(line => line.Visits * line.Minutes * line.Carers)
            .ShouldBe(planned.Plan.CareMinutes);

    [Property]
    public void A_line_has_the_band_exactly_when_it_is_not_sessional(
        Planned planned, HourlyRate hourly, HourlyRate sessional) =>
        Cost(planned.Plan, hourly, sessional).Lines.Select(line => (line.Band, line.Rate)).ShouldBe(
            Cost(planned.Plan, hourly, sessional).Lines.Select(line => line.Minutes < 90
                ? (Sample.Urban, hourly)
                : ((BandId?)null, sessional)));

    [Property]
    public void The_order_of_the_visits_makes_no_difference(Planned planned, HourlyRate hourly, HourlyRate sessional) =>
        Cost(A.Plan([.. planned.Plan.Visits.Reverse()]), hourly, sessional)
            .ShouldBe(Cost(planned.Plan, hourly, sessional));

    [Property]
    public void Two_carers_cost_twice_as_much_as_one(Planned planned, HourlyRate hourly, HourlyRate sessional)
    {
        var one = Cost(WithCarers(1), hourly, sessional).Total;

        Cost(WithCarers(2), hourly, sessional).Total.ShouldBe(one * 2);

        WeeklyPlan WithCarers(int carers) =>
            A.Plan([.. planned.Plan.Visits.Select(visit => visit with { Carers = carers })]);
    }

    [Property]
    public void A_penny_more_an_hour_never_makes_a_plan_cheaper(
        Planned planned, HourlyRate hourly, HourlyRate sessional)
    {
        var dearer = new HourlyRate(hourly.PerHour + Money.FromPence(1));

        Cost(planned.Plan, dearer, sessional).Total
            .ShouldBeGreaterThanOrEqualTo(Cost(planned.Plan, hourly, sessional).Total);
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(90, 2)]
    public void Half_a_penny_is_shown_away_from_nought(int minutes, long pence) =>
        new WeeklyCost([new(1, minutes, 1, Sample.Urban, A.Rate("0.01"))]).Rounded.ShouldBe(Money.FromPence(pence));

    [Fact]
    public void Half_a_penny_is_shown_away_from_nought_and_not_to_the_even_penny() =>
        new WeeklyCost([new(1, 150, 1, null, A.Rate("0.01"))]).Rounded.ShouldBe(Money.FromPence(3));

    [Fact]
    public void Lines_are_summed_before_the_total_is_rounded() =>
        new WeeklyCost(
            [new(1, 20, 1, Sample.Urban, A.Rate("0.01")), new(1, 25, 1, Sample.Urban, A.Rate("0.01"))])
            .Rounded.ShouldBe(Money.FromPence(1));

    [Fact]
    public void No_lines_cost_nothing() => new WeeklyCost([]).Total.ShouldBe(ExactAmount.Zero);

    private static WeeklyCost Cost(WeeklyPlan plan, HourlyRate hourly, HourlyRate sessional) =>
        Sample.Pricing.CostOf(plan, Sample.Urban, new([new(Sample.Urban, hourly)], sessional)).ShouldNotBeNull();
}
