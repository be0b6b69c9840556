namespace HomeCare.Domain.Pricing.Tests;

/// <summary>The costs behind a rate. All figures but the printed rate and the range of the surplus are invented.</summary>
public class RateBuildUpTests
{
    private static readonly RateExpectations Expected = new(A.Money("12.21"), new(Fraction.Whole(4), Fraction.Whole(5), SurplusBase.Price));

    [Fact]
    [Rule("HCL26-081a")]
    [Rule("HCL26-081b")]
    [Rule("HCL26-081c")]
    [Rule("HCL26-081d")]
    [Rule("HCL26-081g")]
    public void A_rate_that_covers_everything_and_leaves_a_realistic_surplus_has_no_findings() =>
        Standard(overheads: "4.90").Check(Expected).ShouldBeEmpty();

    [Theory]
    [Rule("HCL26-081a")]
    [InlineData("12.20", "COST-07")]
    [InlineData("12.21", null)]
    public void Pay_below_the_minimum_is_found_with_both(string pay, string? rule) =>
        (Standard(pay: pay, overheads: "4.90").Check(Expected).SingleOrDefault()?.Rule.Id).ShouldBe(rule);

    [Theory]
    [InlineData("carer-pay")]
    [InlineData("employer-national-insurance")]
    [InlineData("mileage")]
    [InlineData("travel-time")]
    [InlineData("overheads")]
    [Rule("HCL26-081a")]
    [Rule("HCL26-081b")]
    [Rule("HCL26-081c")]
    [Rule("HCL26-081d")]
    public void A_cost_that_is_left_out_is_found(string component)
    {
        var whole = Standard(overheads: "4.90");
        var without = whole with { Components = whole.Components.Where(one => one.Kind.Name != component).ToValueList() };
        without.Check(Expected).Where(finding => finding.Rule == CostRules.MissingComponent)
            .ShouldHaveSingleItem().Facts.ShouldBe([new("component", component)]);
    }

    [Fact]
    [Rule("HCL26-081c")]
    public void A_sessional_visit_has_no_mileage_and_no_travel_time()
    {
        var whole = Standard(overheads: "4.90") with { Visit = RatedVisit.Sessional };
        whole.Check(Expected).Select(finding => (finding.Rule.Id, finding.Facts[0].Value))
            .ShouldBe([("COST-09", "mileage"), ("COST-09", "travel-time")]);
        var sessional = whole with { Components = whole.Components.Where(one => !one.Kind.IsBetweenVisits).ToValueList(), Rate = A.Rate("20.57") };
        sessional.Check(Expected).ShouldBeEmpty();
    }

    [Theory]
    [Rule("LEEDS14-3.8.1b")]
    [InlineData("charter-terms")]
    [InlineData("other")]
    public void Charter_terms_and_other_costs_may_be_there_or_not(string kind)
    {
        var whole = Standard(overheads: "3.90");
        var with = whole with { Components = [.. whole.Components, new(RateComponentKind.FromName(kind), ExactAmount.FromMoney(A.Money("1.00")))] };
        with.Check(Expected).ShouldBeEmpty();
    }

    [Theory]
    [Rule("HCL26-081e")]
    [Rule("C-33")]
    [InlineData("5.0155", "3.94", "COST-10")]
    [InlineData("4.9992", "4.00", null)]
    [InlineData("4.7465", "5.00", null)]
    [InlineData("4.7464", "5.00", "COST-10")]
    public void A_surplus_outside_four_to_five_percent_of_the_price_is_a_warning(string overheads, string percent, string? rule)
    {
        var rate = Standard(overheads: overheads);
        var finding = rate.Check(Expected).SingleOrDefault();

        rate.SurplusPercent(SurplusBase.Price).ShouldNotBeNull().ToDecimalText(2, PennyRounding.HalfAwayFromZero).ShouldBe(percent);
        (finding?.Rule.Id, finding?.Severity).ShouldBe((rule, rule is null ? null : Severity.Warning));
    }

    [Theory]
    [Rule("C-33")]
    [Rule("P-26")]
    [InlineData("25.27", "24.2592", "1.0108", 4)]
    [InlineData("25.27", "24.0065", "1.2635", 5)]
    [InlineData("32.71", "31.4016", "1.3084", 4)]
    [InlineData("32.71", "31.0745", "1.6355", 5)]
    public void Four_and_five_percent_of_the_price_in_pounds(string rate, string costs, string surplus, int percent)
    {
        var built = new RateBuildUp(RatedVisit.Standard, A.Rate(rate), [Part(RateComponentKind.Other, costs)]);

        built.Surplus.ShouldBe(Part(RateComponentKind.Other, surplus).PerHour);
        built.SurplusPercent(SurplusBase.Price).ShouldBe(Fraction.Whole(percent));
    }

    [Fact]
    public void A_surplus_of_the_costs_is_a_larger_percentage_than_of_the_price()
    {
        var rate = Standard(overheads: "4.9992");
        var ofCost = rate.SurplusPercent(SurplusBase.Cost).ShouldNotBeNull();

        ofCost.ShouldBe(rate.Surplus / rate.Costs * Fraction.Whole(100));
        (ofCost > rate.SurplusPercent(SurplusBase.Price)).ShouldBeTrue();
        new RateBuildUp(RatedVisit.Standard, A.Rate("1.00"), []).SurplusPercent(SurplusBase.Cost).ShouldBeNull();
    }

    [Theory]
    [Rule("HCL26-081g")]
    [InlineData("6.0100", "COST-10")]
    [InlineData("6.0101", "COST-11")]
    public void Costs_above_the_rate_are_a_breach_and_costs_that_take_all_of_it_leave_too_little(string overheads, string rule) =>
        Standard(overheads: overheads).Check(Expected).ShouldHaveSingleItem().Rule.Id.ShouldBe(rule);

    [Fact]
    public void A_range_is_not_negative_and_not_turned_round()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SurplusRange(Fraction.Whole(-1), Fraction.One, SurplusBase.Price)).ParamName.ShouldBe("lowest");
        Should.Throw<ArgumentOutOfRangeException>(() => new SurplusRange(Fraction.Whole(5), Fraction.Whole(4), SurplusBase.Price)).ParamName.ShouldBe("highest");
    }

    // 25.27 less 12.21 + 1.55 + 1.50 + 3.00 + 1.00 leaves 6.01 for overheads and surplus.
    private static RateBuildUp Standard(string overheads, string pay = "12.21") => new(RatedVisit.Standard, A.Rate("25.27"),
    [
        Part(RateComponentKind.CarerPay, pay),
        Part(RateComponentKind.EmployerNationalInsurance, "1.55"),
        Part(RateComponentKind.Mileage, "1.50"),
        Part(RateComponentKind.TravelTime, "3.00"),
        Part(RateComponentKind.Other, "1.00"),
        Part(RateComponentKind.Overheads, overheads),
    ]);

    private static RateComponent Part(RateComponentKind kind, string pounds) => new(
        kind,
        ExactAmount.FromPence(Fraction.FromDecimal(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture)) * Fraction.Whole(100)));
}
