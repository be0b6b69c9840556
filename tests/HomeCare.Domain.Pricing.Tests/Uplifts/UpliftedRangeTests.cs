namespace HomeCare.Domain.Pricing.Tests;

public class UpliftedRangeTests
{
    private static readonly PriceRange Range = new(A.Set("48.12"), A.Set("49.42"));

    [Fact]
    [Rule("U-03")]
    public void A_range_goes_through_the_same_steps_as_prices()
    {
        var range = An.Uplift(UpliftStep.By(An.Index())).ApplyTo(Range, An.Band1).AsT0;

        range.Floor.ToString().ShouldBe("£49.85"); // 4985.232
        range.Ceiling.ToString().ShouldBe("£51.20");
        range.Ceiling.Citation.Id.ShouldBe("TEST-UP");
    }

    [Fact]
    [Rule("U-03")]
    public void A_range_can_stay() =>
        An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { Ranges = RangeUplift.Stays }).ApplyTo(Range, An.Band1).AsT0.ShouldBe(Range);

    [Fact]
    public void What_is_not_yet_set_stays_so() =>
        An.Uplift(UpliftStep.Percent(4m)).ApplyTo(new PriceRange(A.NotYetSet(), A.Set("25.00")), An.Hour).AsT0.Floor.IsT1.ShouldBeTrue();

    [Fact]
    public void A_range_without_a_sum_in_a_step_is_refused() =>
        An.Codes(An.Uplift(UpliftStep.Add(An.Hourly("1.00"))).ApplyTo(Range, An.Band1).AsT1).ShouldBe(["no-amount-for-price"]);

    [Fact]
    public void Each_bound_that_would_be_negative_is_refused()
    {
        var uplift = An.Uplift(An.Decision(UpliftStep.Add(An.Hourly("-1.00"))) with { Reason = "a correction" });

        An.Codes(uplift.ApplyTo(new PriceRange(A.Set("0.10"), A.Set("0.20")), An.Hour).AsT1).ShouldBe(["negative-price", "negative-price"]);
    }
}
