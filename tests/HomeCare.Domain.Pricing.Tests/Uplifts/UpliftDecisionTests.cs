namespace HomeCare.Domain.Pricing.Tests;

public class UpliftDecisionTests
{
    [Fact]
    [Rule("CLC26-059a")]
    public void A_rise_that_a_provider_asks_for_is_refused() =>
        An.Codes(An.Refused(An.Decision(UpliftStep.Percent(4m)) with { Origin = PriceChangeOrigin.Provider })).ShouldBe(["provider-requested-rise"]);

    [Fact]
    public void Everything_wrong_with_a_decision_is_told_at_once()
    {
        var decision = An.Decision(
            UpliftStep.Percent(-100m),
            UpliftStep.LiftTo(An.Hourly("-1.00"), An.Hourly("1.00")),
            UpliftStep.CapAt(),
            UpliftStep.GreaterOf([UpliftStep.Percent(1m)], [])) with
        {
            Origin = PriceChangeOrigin.Provider,
            DecidedBy = string.Empty,
            Exclusions = new() { AgreedInLastMonths = 0, AboveWeeklyValue = A.Money("-0.01") },
            LastDay = new(2027, 3, 31),
        };

        An.Codes(An.Refused(decision)).ShouldBe(
        [
            "provider-requested-rise", "not-a-name", "no-steps", "reason-needed", "below-nothing", "no-amounts", "amount-twice",
            "negative-amount", "exclusion-of-nothing", "exclusion-of-nothing", "ends-before-it-begins",
        ]);
    }

    [Theory]
    [InlineData(0, "reason-needed")]
    [InlineData(-1, "reason-needed")]
    [InlineData(0.01, null)]
    public void A_percentage_that_does_not_raise_needs_a_reason(decimal percent, string? code) =>
        Uplift.Create(An.Decision(UpliftStep.Percent(percent))).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    [Fact]
    public void A_reason_is_asked_inside_a_formula_too() =>
        An.Codes(An.Refused(An.Decision(UpliftStep.GreaterOf([UpliftStep.Percent(1m)], [UpliftStep.Add(An.Hourly("0.00"))])))).ShouldBe(["reason-needed"]);

    [Fact]
    public void A_fall_of_nearly_everything_is_a_fall_and_one_of_everything_is_none()
    {
        Uplift.Create(An.Decision(UpliftStep.Percent(-99.99m)) with { Reason = "an end" }).IsT0.ShouldBeTrue();
        An.Codes(An.Refused(An.Decision(UpliftStep.Percent(-100m)) with { Reason = "an end" })).ShouldBe(["below-nothing"]);
    }

    [Fact]
    public void An_unfit_reason_is_refused() =>
        An.Codes(An.Refused(An.Decision(UpliftStep.Percent(0m)) with { Reason = "\n" })).ShouldBe(["not-a-name"]);

    [Fact]
    public void Prices_may_last_a_single_day() =>
        Uplift.Create(An.Decision(UpliftStep.Percent(4m)) with { LastDay = An.April }).IsT0.ShouldBeTrue();

    [Fact]
    public void Steps_with_the_same_content_are_the_same() =>
        An.Decision(UpliftStep.By(An.Index()), UpliftStep.CapAt(An.Hourly("27.00"))).ShouldBe(An.Decision(UpliftStep.By(An.Index()), UpliftStep.CapAt(An.Hourly("27.00"))));

    [Fact]
    public void Percentages_too_fine_or_too_large_to_be_exact_are_refused_and_the_finest_and_largest_are_taken()
    {
        const decimal aThird = 3.3333333333333333333333333333m;

        An.Codes(An.Refused(An.Decision(UpliftStep.Percent(aThird)))).ShouldBe(["changes-too-fine-or-large"]);
        An.Codes(An.Refused(An.Decision(UpliftStep.Percent(0.00000001m), UpliftStep.Percent(0.000000001m)))).ShouldBe(["changes-too-fine-or-large"]);
        An.Codes(An.Refused(An.Decision(UpliftStep.Percent(999901m)))).ShouldBe(["changes-too-fine-or-large"]);
        An.Apply(An.Uplift(UpliftStep.Percent(999899.99999999m)), "9999999999.99").After.Pence.ShouldBeGreaterThan(9_998_999_999_999_800L);
    }
}
