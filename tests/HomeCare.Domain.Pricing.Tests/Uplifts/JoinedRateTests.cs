namespace HomeCare.Domain.Pricing.Tests;

public class JoinedRateTests
{
    private static readonly JoinedRate Joined = new(An.Band1, A.Money("49.42"), new(2026, 8, 31));
    private static readonly Uplift First = An.Uplift(UpliftStep.By(An.Index()));
    private static readonly Uplift Second = Year(2028, 2m);

    [Fact]
    [Rule("CLC26-038a")]
    [Rule("CLC26-059a")]
    public void Without_a_review_the_rate_is_the_joining_rate() =>
        Joined.On(new(2029, 8, 30), []).AsT0.Amount.ShouldBe(A.Money("49.42"));

    [Theory]
    [Rule("CLC26-059a")]
    [Rule("CLC26-038a")]
    [InlineData(2027, 3, 31, "49.42")]
    [InlineData(2027, 4, 1, "51.20")]
    [InlineData(2028, 3, 31, "51.20")]
    [InlineData(2028, 4, 1, "52.22")] // 5120 x 1.02 = 5222.4
    [Rule("R-06")]
    public void The_rate_is_the_joining_rate_through_the_uplifts_in_force(int year, int month, int day, string rate) =>
        Joined.On(new(year, month, day), [Second, First]).AsT0.Amount.ShouldBe(A.Money(rate));

    [Fact]
    [Rule("U-03")]
    public void An_uplifted_rate_above_the_ceiling_of_the_range_is_used_and_not_tested_again()
    {
        var ceiling = new PriceRange(A.Set("48.12"), A.Set("49.42"));

        var rate = Joined.On(An.April, [First]).AsT0;

        ceiling.IsAbove(rate.Amount).ShouldBeTrue();
        rate.Uplifts.Single().Citation.Id.ShouldBe("TEST-UP");
    }

    [Fact]
    public void Two_uplifts_on_one_day_are_refused() =>
        An.Codes(Joined.On(An.April, [First, An.Uplift(UpliftStep.Percent(1m))]).AsT1).ShouldBe(["uplifts-on-one-day"]);

    [Theory]
    [InlineData(2026, 8, 30, "before-joining")]
    [InlineData(2026, 8, 31, null)]
    public void There_is_no_rate_before_joining(int year, int month, int day, string? code) =>
        Joined.On(new(year, month, day), []).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    [Theory]
    [InlineData(2028, 3, 31, null)]
    [InlineData(2028, 4, 1, "beyond-horizon")]
    public void A_rate_set_to_a_last_day_does_not_run_on(int year, int month, int day, string? code)
    {
        var uplift = An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { LastDay = new(2028, 3, 31) });

        Joined.On(new(year, month, day), [uplift]).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);
    }

    [Fact]
    public void The_next_uplift_takes_over_from_one_that_ended()
    {
        var uplift = An.Uplift(First.Decision with { LastDay = new(2028, 3, 31) });

        Joined.On(new(2028, 4, 1), [uplift, Second]).AsT0.Amount.ShouldBe(A.Money("52.22"));
    }

    [Fact]
    public void An_uplift_that_leaves_the_rate_is_named()
    {
        var guided = An.Uplift(An.Decision(UpliftStep.Percent(4m)) with
        {
            NothingAbove = [ItemAmount.ForEvery(PriceUnit.Session(360), A.Money("49.41"))],
        });

        var rate = Joined.On(An.April, [guided]).AsT0;

        rate.Amount.ShouldBe(rate.AtJoining);
        rate.Unchanged.Single().Because.ShouldBe(UnchangedBecause.AboveGuidePrice);
    }

    [Fact]
    public void A_refusal_of_an_uplift_is_a_refusal_of_the_rate() =>
        An.Codes(Joined.On(An.April, [An.Uplift(UpliftStep.Add(An.Hourly("1.00")))]).AsT1).ShouldBe(["no-amount-for-price"]);

    private static Uplift Year(int year, decimal percent) =>
        An.Uplift(An.Decision(UpliftStep.Percent(percent)) with { Timing = UpliftTiming.On(new(year, 4, 1)) });

    [Fact]
    public void A_negative_rate_at_joining_is_refused_without_any_uplift() =>
        An.Codes((Joined with { Amount = A.Money("-0.01") }).On(new(2026, 8, 31), []).AsT1).ShouldBe(["negative-price"]);
}
