using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

public class YearsOfSpendTests
{
    private static YearsOfSpend HomeCare { get; } = new(A.Money("46220000"), 8);

    [Fact]
    [Rule("C-16")]
    public void Level_years_are_years_times_the_yearly_spend_and_the_rest_is_a_gap() =>
        (HomeCare.Level, HomeCare.GapTo(A.Money("480000000"))).ShouldBe((A.Money("369760000"), A.Money("110240000")));

    [Theory]
    [Rule("C-16")]
    [InlineData("first-year-grown", 2, "5.78")]
    [InlineData("first-year-level", 2, "7.34")]
    [InlineData("first-year-grown", 1, "5.8")]
    [InlineData("first-year-level", 1, "7.4")]
    public void The_growth_needed_is_the_first_step_that_reaches_the_estimate(string start, int decimals, string expected)
    {
        var from = GrowthStart.FromName(start);
        var estimate = A.Money("480000000");
        var growth = HomeCare.GrowthNeeded(estimate, decimals, from).ShouldNotBeNull();
        var step = decimals == 1 ? Fraction.Of(1, 10) : Fraction.Of(1, 100);

        growth.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero).ShouldBe(expected);
        (HomeCare.Growing(growth, from) >= estimate).ShouldBeTrue();
        (HomeCare.Growing(growth - step, from) < estimate).ShouldBeTrue();
    }

    [Theory]
    [Rule("C-16")]
    [InlineData("first-year-grown", "484.91")]
    [InlineData("first-year-level", "457.46")]
    public void Six_percent_a_year_comes_to_either_side_of_the_estimate(string start, string millions) =>
        Fraction.Of(HomeCare.Growing(Fraction.Whole(6), GrowthStart.FromName(start)).Pence, 100_000_000)
            .ToDecimalText(2, PennyRounding.HalfAwayFromZero).ShouldBe(millions);

    [Property]
    public void No_growth_is_level(byte years, ushort pounds)
    {
        var spend = new YearsOfSpend(Money.FromPence(pounds + 1), (years % YearsOfSpend.MostYears) + 1);
        GrowthStart.List.ShouldAllBe(start => spend.Growing(Fraction.Zero, start) == spend.Level);
    }

    [Fact]
    public void Years_are_exact_and_rounded_once_together()
    {
        // 0.01, 0.011 and 0.0121: each would be a penny by itself.
        new YearsOfSpend(A.Money("0.05"), 3).Growing(Fraction.Whole(10), GrowthStart.FirstYearLevel).ShouldBe(A.Money("0.17"));
        new YearsOfSpend(A.Money("0.05"), 1).Growing(Fraction.Whole(10), GrowthStart.FirstYearGrown).ShouldBe(A.Money("0.06"));
    }

    [Fact]
    public void A_sum_can_shrink_to_an_estimate() =>
        new YearsOfSpend(A.Money("100.00"), 2).GrowthNeeded(A.Money("150.00"), 0, GrowthStart.FirstYearLevel).ShouldBe(Fraction.Whole(-50));

    [Fact]
    public void One_level_year_never_grows()
    {
        new YearsOfSpend(A.Money("100.00"), 1).GrowthNeeded(A.Money("101.00"), 1, GrowthStart.FirstYearLevel).ShouldBeNull();
        new YearsOfSpend(A.Money("100.00"), 1).GrowthNeeded(A.Money("99.00"), 1, GrowthStart.FirstYearLevel).ShouldBeNull();
    }

    [Fact]
    public void The_largest_growth_that_is_looked_at_is_a_thousand_percent()
    {
        var spend = new YearsOfSpend(A.Money("1.00"), 1);
        spend.GrowthNeeded(A.Money("11.00"), 0, GrowthStart.FirstYearGrown).ShouldBe(Fraction.Whole(1000));
        spend.GrowthNeeded(A.Money("11.01"), 0, GrowthStart.FirstYearGrown).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 8, "yearly")]
    [InlineData(1, 0, "years")]
    [InlineData(1, 51, "years")]
    public void A_spend_is_above_nought_and_over_one_to_fifty_years(int pence, int years, string parameter) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new YearsOfSpend(Money.FromPence(pence), years)).ParamName.ShouldBe(parameter);

    [Fact]
    public void Arguments_out_of_range_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => HomeCare.Growing(Fraction.Whole(-100), GrowthStart.FirstYearLevel)).ParamName.ShouldBe("percent");
        Should.Throw<ArgumentOutOfRangeException>(() => HomeCare.GrowthNeeded(Money.Zero, 1, GrowthStart.FirstYearLevel)).ParamName.ShouldBe("estimate");
        Should.Throw<ArgumentOutOfRangeException>(() => HomeCare.GrowthNeeded(A.Money("1"), 5, GrowthStart.FirstYearLevel)).ParamName.ShouldBe("decimals");
    }
}
