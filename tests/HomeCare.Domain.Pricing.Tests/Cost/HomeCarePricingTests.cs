using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class HomeCarePricingTests
{
    // 14 visits of half an hour and three waking nights.
    private static WeeklyPlan FourteenShortAndThreeLong { get; } = A.Plan(
    [
        .. Enumerable.Range(1, 7).SelectMany(day => new[]
        {
            Sample.Visit((IsoDayOfWeek)day, "08:00", 30),
            Sample.Visit((IsoDayOfWeek)day, "18:00", 30),
        }),
        .. Enumerable.Range(1, 3).Select(day => Sample.Visit((IsoDayOfWeek)day, "22:00", 480)),
    ]);

    [Theory]
    [InlineData("24.00", "23.50", 73200)]
    [InlineData("24.20", "21.00", 67340)]
    public void A_dearer_hour_may_make_a_cheaper_package(string hourly, string sessional, long pence) =>
        Sample.Cost(FourteenShortAndThreeLong, hourly, sessional).Total
            .ShouldBe(ExactAmount.FromMoney(Money.FromPence(pence)));

    [Fact]
    public void Two_carers_for_45_minutes_cost_twice_the_hourly_rate_for_45_minutes() =>
        Sample.Cost(A.Plan(A.Visit(45, carers: 2))).Rounded.ShouldBe(Money.FromPence(3791));

    [Fact]
    public void Visits_of_one_length_and_number_of_carers_are_one_line() =>
        Sample.Cost(FourteenShortAndThreeLong, "24.00", "23.50").Lines.ShouldBe(
        [
            new(14, 30, 1, Sample.Urban, A.Rate("24.00")),
            new(3, 480, 1, null, A.Rate("23.50")),
        ]);

    [Fact]
    public void Lines_come_shortest_first_and_then_by_carers() =>
        Sample.Cost(A.Plan(
            A.Visit(60, 2, IsoDayOfWeek.Monday),
            A.Visit(90, 1, IsoDayOfWeek.Tuesday),
            A.Visit(60, 1, IsoDayOfWeek.Wednesday),
            A.Visit(30, 6, IsoDayOfWeek.Thursday)))
            .Lines.Select(line => (line.Minutes, line.Carers)).ShouldBe([(30, 6), (60, 1), (60, 2), (90, 1)]);

    [Fact]
    public void A_short_visit_in_a_band_that_is_not_offered_has_no_price() =>
        Cost(A.Plan(A.Visit(89)), Sample.Isolated, Sample.Rates(Sample.Urban, "25.00", "23.00")).ShouldBeNull();

    [Fact]
    public void A_long_visit_without_a_sessional_rate_has_no_price() =>
        Cost(A.Plan(A.Visit(90)), Sample.Urban, Sample.Rates(Sample.Urban, "25.00", null)).ShouldBeNull();

    [Fact]
    public void A_plan_with_one_visit_that_has_no_price_has_no_price() =>
        Cost(
            A.Plan(A.Visit(30), A.Visit(90, day: IsoDayOfWeek.Friday)),
            Sample.Urban,
            Sample.Rates(Sample.Urban, "25.00", null))
            .ShouldBeNull();

    [Fact]
    public void Only_long_visits_need_no_rate_for_the_band() =>
        Cost(A.Plan(A.Visit(120)), Sample.Isolated, Sample.Rates(Sample.Urban, "25.00", "23.00"))
            .ShouldNotBeNull().Rounded.ShouldBe(Money.FromPence(4600));

    [Fact]
    public void Only_short_visits_need_no_sessional_rate() =>
        Cost(A.Plan(A.Visit(60)), Sample.Urban, Sample.Rates(Sample.Urban, "25.00", null))
            .ShouldNotBeNull().Rounded.ShouldBe(Money.FromPence(2500));

    [Fact]
    public void A_band_is_found_by_its_name() =>
        Sample.Pricing.Band(new("rural")).ShouldNotBeNull().Range.Ceiling.ShouldBe(A.Set("29.39"));

    [Fact]
    public void A_band_that_the_scheme_has_not_is_not_found() => Sample.Pricing.Band(new("Rural")).ShouldBeNull();

    [Fact]
    public void A_plan_must_be_given() =>
        Should.Throw<ArgumentNullException>(() => Cost(null!, Sample.Urban, A.Rates())).ParamName.ShouldBe("plan");

    [Fact]
    public void Rates_must_be_given() =>
        Should.Throw<ArgumentNullException>(() => Cost(A.Plan(A.Visit(30)), Sample.Urban, null!))
            .ParamName.ShouldBe("rates");

    private static WeeklyCost? Cost(WeeklyPlan plan, BandId band, OfferedRates rates) =>
        Sample.Pricing.CostOf(plan, band, rates);
}
