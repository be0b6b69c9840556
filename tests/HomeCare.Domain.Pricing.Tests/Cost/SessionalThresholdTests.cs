using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

[Rule("HCL26-061a")]
public class SessionalThresholdTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(89, false)]
    [InlineData(90, true)]
    [InlineData(91, true)]
    [InlineData(1440, true)]
    public void A_visit_is_sessional_from_90_minutes(int minutes, bool sessional) =>
        Sample.Pricing.IsSessional(minutes).ShouldBe(sessional);

    [Theory]
    [InlineData(45, 2)]
    [InlineData(45, 6)]
    [InlineData(89, 2)]
    public void More_carers_do_not_make_a_short_visit_sessional(int minutes, int carers) =>
        Sample.Pricing.NeedsSessionalRate(A.Plan(A.Visit(minutes, carers))).ShouldBeFalse();

    [Fact]
    public void More_carers_do_not_keep_a_long_visit_from_being_sessional() =>
        Sample.Pricing.NeedsSessionalRate(A.Plan(A.Visit(90, 2))).ShouldBeTrue();

    [Theory]
    [InlineData(89, 89, true, false)]
    [InlineData(89, 90, true, true)]
    [InlineData(90, 91, false, true)]
    public void A_plan_needs_the_rates_of_its_visits(int shortest, int longest, bool band, bool sessional)
    {
        var plan = A.Plan(A.Visit(longest), A.Visit(shortest, 2, IsoDayOfWeek.Friday));
        Sample.Pricing.NeedsBandRate(plan).ShouldBe(band);
        Sample.Pricing.NeedsSessionalRate(plan).ShouldBe(sessional);
    }

    [Fact]
    public void Without_a_sessional_rate_no_visit_is_long()
    {
        var pricing = Sample.Pricing with { Sessional = null };
        pricing.IsSessional(1440).ShouldBeFalse();
        pricing.CostOf(A.Plan(A.Visit(480)), Sample.Urban, Sample.Rates(Sample.Urban, "25.00", "20.00"))!.Rounded.ShouldBe(A.Money("200.00"));
        VisitTerms.Of(pricing, new("sessional")).Sessional.ShouldBeNull();
    }

    [Theory]
    [InlineData(119, false)]
    [InlineData(120, true)]
    public void The_threshold_is_the_schemes_own(int minutes, bool sessional) =>
        (Sample.Pricing with { Sessional = Sample.Pricing.Sessional! with { FromMinutes = new(120, A.Citation) } }).IsSessional(minutes)
            .ShouldBe(sessional);

    [Theory]
    [InlineData(89, 4852)]
    [InlineData(90, 3600)]
    [InlineData(91, 3640)]
    [Rule("P-02")]
    public void A_visit_of_90_minutes_may_cost_less_than_one_of_89_and_nothing_smooths_it(int minutes, long pence) =>
        Sample.Pricing
            .CostOf(A.Plan(A.Visit(minutes)), Sample.Isolated, Sample.Rates(Sample.Isolated, "32.71", "24.00"))
            .ShouldNotBeNull().Rounded.ShouldBe(Money.FromPence(pence));

    [Fact]
    public void The_step_is_exact_too() =>
        Sample.Pricing
            .CostOf(A.Plan(A.Visit(89)), Sample.Isolated, Sample.Rates(Sample.Isolated, "32.71", "24.00"))
            .ShouldNotBeNull().Total.ToFractionOfPence().ShouldBe("291119/60");

    [Theory]
    [InlineData("urban")]
    [InlineData("isolated")]
    [Rule("HCL26-061b")]
    public void The_sessional_rate_is_the_same_in_every_band(string band) =>
        Sample.Pricing.CostOf(A.Plan(A.Visit(120)), new(band), Sample.Rates(new(band), "25.00", "24.00"))
            .ShouldNotBeNull().Rounded.ShouldBe(Money.FromPence(4800));

    [Fact]
    [Rule("HCL26-061c")]
    public void A_waking_night_across_midnight_is_eight_hours_at_the_sessional_rate() =>
        Sample.Cost(A.Plan(Sample.Visit(IsoDayOfWeek.Sunday, "22:00", 480)), sessional: "24.00")
            .Rounded.ShouldBe(Money.FromPence(19200));
}
