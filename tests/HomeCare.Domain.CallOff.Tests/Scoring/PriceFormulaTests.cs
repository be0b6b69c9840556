namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Every price in these tests is invented. The ceiling is £200.00 and the price has all 100 points.</summary>
public class PriceFormulaTests
{
    [Theory]
    [InlineData("80.00", "100")]
    [InlineData("100.00", "80")]
    [InlineData("160.00", "50")]
    [InlineData("90.00", "800/9")]
    public void Lowest_over_price_gives_twice_the_lowest_half(string price, string points) =>
        Points(PriceFormula.LowestOverPrice, price, "80.00", "170.00").ShouldBe(points);

    [Theory]
    [InlineData("200.00", "0")]
    [InlineData("150.00", "25")]
    [InlineData("0.01", "19999/200")]
    public void Linear_to_the_ceiling_has_nothing_at_the_ceiling_and_looks_at_no_other_price(string price, string points)
    {
        Points(PriceFormula.LinearToCeiling, price).ShouldBe(points);
        Points(PriceFormula.LinearToCeiling, price, "1.00", "199.00").ShouldBe(points);
    }

    [Theory]
    [InlineData("80.00", "100")]
    [InlineData("140.00", "50")]
    [InlineData("200.00", "0")]
    public void Linear_from_the_lowest_to_the_ceiling_has_all_at_the_lowest(string price, string points) =>
        Points(PriceFormula.LinearFromLowestToCeiling, price, "80.00").ShouldBe(points);

    [Theory]
    [InlineData("80.00", "100")]
    [InlineData("90.00", "75")]
    [InlineData("120.00", "0")]
    public void Linear_between_the_lowest_and_the_highest_has_nothing_at_the_highest(string price, string points) =>
        Points(PriceFormula.LinearBetweenLowestAndHighest, price, "80.00", "120.00").ShouldBe(points);

    [Theory]
    [InlineData("100.00", "100")]
    [InlineData("101.00", "99")]
    [InlineData("199.99", "1/100")]
    [InlineData("200.00", "0")]
    public void A_percent_above_the_lowest_costs_a_percent_of_the_points(string price, string points) =>
        Points(PriceFormula.PercentAboveLowest, price, "100.00").ShouldBe(points);

    [Fact]
    public void Points_never_fall_below_nothing_however_far_above_the_lowest() =>
        Points(PriceFormula.PercentAboveLowest, "150.00", "50.00").ShouldBe("0");

    [Fact]
    public void Fixed_points_go_by_place_and_equal_prices_share_the_better_place()
    {
        var formula = PriceFormula.FixedPointsByPlace([Fraction.One, Fraction.Of(3, 4), Fraction.Of(1, 2)]);
        var scored = Competing.Score(
            Competing.PriceOnly(formula),
            Competing.Bare("A", "80.00"), Competing.Bare("B", "90.00"), Competing.Bare("C", "80.00"), Competing.Bare("D", "95.00"));
        new[] { "A", "B", "C", "D" }.Select(id => Competing.Of(scored, id).TotalPoints.ToString()).ShouldBe(["100", "50", "100", "0"]);
    }

    [Theory]
    [InlineData("100.00", "50")]
    [InlineData("90.00", "60")]
    [InlineData("110.00", "40")]
    public void The_mean_has_half_and_each_percent_is_a_hundredth(string price, string points) =>
        Points(PriceFormula.DeviationFrom(PriceAverage.Mean), price, "100.00", price == "90.00" ? "110.00" : price == "110.00" ? "90.00" : "100.00")
            .ShouldBe(points);

    [Fact]
    public void The_mean_may_be_a_part_of_a_penny_and_nothing_is_rounded() =>
        Points(PriceFormula.DeviationFrom(PriceAverage.Mean), "0.01", "0.01", "0.02").ShouldBe("75");

    [Fact]
    public void The_mean_and_the_median_differ_where_one_price_is_far_out()
    {
        Points(PriceFormula.DeviationFrom(PriceAverage.Median), "90.00", "100.00", "200.00").ShouldBe("60");
        Points(PriceFormula.DeviationFrom(PriceAverage.Mean), "90.00", "100.00", "200.00").ShouldBe("1050/13");
    }

    [Fact]
    public void The_median_of_an_even_number_is_half_way_between_the_two_in_the_middle() =>
        Points(PriceFormula.DeviationFrom(PriceAverage.Median), "90.00", "110.00").ShouldBe("60");

    [Fact]
    public void No_deviation_scores_below_nothing_or_above_everything()
    {
        Points(PriceFormula.DeviationFrom(PriceAverage.Median), "200.00", "10.00", "10.00").ShouldBe("0");
        Points(PriceFormula.DeviationFrom(PriceAverage.Median), "0.01", "100.00", "200.00").ShouldBe("100");
    }

    [Fact]
    public void Equal_prices_and_a_single_offer_have_a_defined_part_under_every_formula()
    {
        string[] expected = ["100", "50", "100", "100", "100", "100", "50", "50"];
        Formulas.All.Select(formula => Points(formula, "100.00")).ShouldBe(expected);
        Formulas.All.Select(formula => Points(formula, "100.00", "100.00")).ShouldBe(expected);
    }

    [Fact]
    public void All_at_the_ceiling_have_everything_where_the_lowest_is_measured_from() =>
        Points(PriceFormula.LinearFromLowestToCeiling, "200.00").ShouldBe("100");

    [Fact]
    public void Each_formula_says_whether_other_offers_matter_and_has_its_own_name()
    {
        Formulas.All.Where(formula => !formula.DependsOnOthers).ShouldBe([PriceFormula.LinearToCeiling]);
        Formulas.All.Select(formula => formula.Name).ShouldBeUnique();
        Formulas.All.Where(formula => formula.NeedsCeiling)
            .ShouldBe([PriceFormula.LinearToCeiling, PriceFormula.LinearFromLowestToCeiling]);
    }

    [Fact]
    public void Formulas_with_the_same_settings_are_equal()
    {
        PriceFormula.FixedPointsByPlace([Fraction.One]).ShouldBe(PriceFormula.FixedPointsByPlace([Fraction.One]));
        PriceFormula.FixedPointsByPlace([Fraction.One]).ShouldNotBe(PriceFormula.FixedPointsByPlace([Fraction.Zero]));
        PriceFormula.DeviationFrom(PriceAverage.Mean).ShouldNotBe(PriceFormula.DeviationFrom(PriceAverage.Median));
    }

    private static string Points(PriceFormula formula, string price, params string[] others) => Competing.Of(
        Competing.Score(
            Competing.PriceOnly(formula),
            [Competing.Bare("ME", price), .. others.Select((other, i) => Competing.Bare($"P{i}", other))]),
        "ME").TotalPoints.ToString();
}
