namespace HomeCare.Domain.Pricing.Tests;

public class UpliftStepTests
{
    [Theory]
    [InlineData("25.27", "26.18")] // 2617.972
    [InlineData("0.00", "0.00")]
    public void A_percentage_raises_each_price_alike(string before, string after) => An.After(UpliftStep.Percent(3.6m), before).ShouldBe(after);

    [Fact]
    public void A_flat_amount_is_added_to_every_price_of_its_unit()
    {
        var step = UpliftStep.Add(An.Hourly("0.60"), ItemAmount.ForEvery(PriceUnit.Session(360), A.Money("3.00")));

        An.After(step, "25.27").ShouldBe("25.87");
        An.Uplift(step).ApplyTo(An.Case("49.42", An.Band1)).AsT0.After.ShouldBe(A.Money("52.42"));
    }

    [Fact]
    public void An_hourly_amount_is_never_used_for_a_session()
    {
        var refusal = An.Uplift(UpliftStep.Add(An.Hourly("0.60"))).ApplyTo(An.Case("49.42", An.Band1)).AsT2.Single();

        refusal.Code.ShouldBe("no-amount-for-price");
        refusal.Message.ShouldBe(
            "the step \"plus £0.60 (everything by the hour)\" has no sum for band 1 by the session of 6 h: give one for the item, or for every price by the session of 6 h");
    }

    [Fact]
    public void An_items_own_amount_comes_before_that_of_its_unit()
    {
        var step = UpliftStep.LiftTo(An.Hourly("30.00"), new ItemAmount(An.Hour, A.Money("26.00")));

        An.After(step, "25.27").ShouldBe("26.00");
    }

    [Theory]
    [InlineData("25.99", "26.00")]
    [InlineData("26.00", "26.00")]
    [InlineData("26.01", "26.01")]
    public void A_lift_raises_to_the_minimum_and_lowers_nothing(string before, string after) =>
        An.After(UpliftStep.LiftTo(An.Hourly("26.00")), before).ShouldBe(after);

    [Theory]
    [InlineData("24.99", "25.99")] // 2598.96
    [InlineData("25.00", "26.00")]
    [InlineData("25.01", "26.00")] // 2601.04 without the cap
    public void A_percentage_is_capped_at_a_new_ceiling(string before, string after) =>
        An.After(An.Uplift(UpliftStep.Percent(4m), UpliftStep.CapAt(An.Hourly("26.00"))), before).ShouldBe(after);

    [Theory]
    [InlineData("19.99", "20.99")] // 1999 + 100 against 1999 x 1.05 = 2098.95
    [InlineData("20.00", "21.00")] // both
    [InlineData("20.20", "21.21")] // 2020 x 1.05 = 2121
    public void The_greater_of_two_formulas_counts(string before, string after) =>
        An.After(UpliftStep.GreaterOf([UpliftStep.Percent(5m)], [UpliftStep.Add(An.Hourly("1.00"))]), before).ShouldBe(after);

    [Fact]
    public void The_greater_of_two_formulas_shows_both() =>
        An.Apply(An.Uplift(UpliftStep.GreaterOf([UpliftStep.Percent(5m)], [UpliftStep.Add(An.Hourly("1.00"))])), "19.99").Lines.Single().Words
            .ShouldBe("the greater of £20.98 and 19/20p (plus 5%) and £20.99 (plus £1.00 (everything by the hour))");

    [Fact]
    public void Steps_in_another_order_give_another_price_and_say_so()
    {
        var (percent, flat) = (UpliftStep.Percent(4m), UpliftStep.Add(An.Hourly("0.50")));

        var percentFirst = An.Apply(An.Uplift(percent, flat), "25.00");
        var flatFirst = An.Apply(An.Uplift(flat, percent), "25.00");

        percentFirst.After.ShouldBe(A.Money("26.50"));
        flatFirst.After.ShouldBe(A.Money("26.52"));
        percentFirst.Lines.Select(line => line.Words).ShouldBe(["plus 4%", "plus £0.50"]);
        flatFirst.Lines.Select(line => line.Words).ShouldBe(["plus £0.50", "plus 4%"]);
        flatFirst.Lines.Select(line => line.After.ToFractionOfPence()).ShouldBe(["2550", "2652"]);
    }

    [Fact]
    public void Nothing_is_rounded_between_the_steps() =>
        An.Apply(An.Uplift(UpliftStep.Percent(1.5m), UpliftStep.Percent(1.5m)), "0.33").Exact.ToFractionOfPence().ShouldBe("1359897/40000");

    [Theory]
    [InlineData("26.99", "27.00")]
    [InlineData("27.00", "27.00")]
    public void Nothing_goes_above_the_guide_price(string before, string after) =>
        An.After(An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { NothingAbove = [An.Hourly("27.00")] }), before).ShouldBe(after);

    [Fact]
    public void A_price_above_the_guide_price_is_left_and_not_lowered()
    {
        var uplift = An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { NothingAbove = [An.Hourly("27.00")] });

        var unchanged = uplift.ApplyTo(An.Case("27.01")).AsT1;

        unchanged.Because.ShouldBe(UnchangedBecause.AboveGuidePrice);
        unchanged.Amount.ShouldBe(A.Money("27.01"));
        unchanged.Words.ShouldBe("the price of £27.01 is above the guide price of £27.00 already");
    }

    [Fact]
    public void A_price_without_a_guide_price_is_refused_where_there_are_guide_prices() =>
        An.Codes(An.Uplift(An.Decision(UpliftStep.Percent(4m)) with { NothingAbove = [An.Hourly("27.00")] }).ApplyTo(An.Case("49.42", An.Band1)).AsT2)
            .ShouldBe(["no-amount-for-price"]);

    [Fact]
    public void A_price_that_would_be_negative_is_refused()
    {
        var uplift = An.Uplift(An.Decision(UpliftStep.Add(An.Hourly("-1.00"))) with { Reason = "a correction" });

        An.After(uplift, "1.00").ShouldBe("0.00");
        An.Codes(uplift.ApplyTo(An.Case("0.99")).AsT2).ShouldBe(["negative-price"]);
    }

    [Fact]
    public void A_negative_price_is_refused_also_where_rounding_up_would_make_nought_of_it()
    {
        var uplift = An.Uplift(An.Decision(UpliftStep.Add(An.Hourly("-1.00"))) with { Reason = "a correction", Rounding = UpliftRounding.UpToThePound });

        An.Codes(uplift.ApplyTo(An.Case("0.50")).AsT2).ShouldBe(["negative-price"]);
        An.Codes(uplift.ApplyTo(new PriceRange(A.Set("0.50"), A.Set("2.00")), An.Hour).AsT1).ShouldBe(["negative-price"]);
    }
}
