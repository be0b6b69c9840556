namespace HomeCare.Domain.Pricing.Tests;

public class BenchmarkRangeTests
{
    private static BenchmarkRange Range { get; } = new(A.Rate("20.00"), A.Rate("24.00"), A.Citation);

    [Theory]
    [InlineData("20.00", 0, true)]
    [InlineData("23.00", 75, true)]
    [InlineData("24.00", 100, true)]
    [InlineData("24.01", 100.25, false)]
    [InlineData("19.99", -0.25, false)]
    public void A_price_has_a_position_in_the_range_or_outside_it(string price, decimal percent, bool inside)
    {
        var perHour = ExactAmount.FromMoney(A.Money(price));
        (Range.PercentOf(perHour), Range.Contains(perHour)).ShouldBe((Fraction.FromDecimal(percent), inside));
    }

    [Fact]
    public void A_range_has_a_lowest_and_a_higher_price() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new BenchmarkRange(A.Rate("20.00"), A.Rate("20.00"), A.Citation)).ParamName.ShouldBe("highest");
}
