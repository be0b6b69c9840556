namespace HomeCare.Domain.Pricing.Tests;

public class UpliftRoundingTests
{
    [Theory]
    [InlineData(4, "2617972/1000", "26.20")] // 25.27 plus 3.6%: a quarter of an hour is £6.55
    [InlineData(4, "2620", "26.20")]
    [InlineData(4, "2620001/1000", "26.24")]
    [InlineData(100, "2600", "26.00")]
    [InlineData(100, "260001/100", "27.00")]
    [InlineData(1, "26001/10", "26.01")]
    public void Up_to_a_multiple(int pence, string exact, string after) =>
        UpliftRounding.UpToMultipleOf(pence).Round(Exact(exact)).ShouldBe(A.Money(after));

    [Theory]
    [InlineData("5121/2", "25.61", "25.60")]
    [InlineData("51209999/20000", "25.60", "25.60")]
    [InlineData("51210001/20000", "25.61", "25.61")]
    public void To_the_nearest_penny_with_a_named_half(string exact, string away, string even)
    {
        UpliftRounding.NearestPenny(PennyRounding.HalfAwayFromZero).Round(Exact(exact)).ShouldBe(A.Money(away));
        UpliftRounding.NearestPenny(PennyRounding.HalfToEven).Round(Exact(exact)).ShouldBe(A.Money(even));
    }

    [Fact]
    public void Up_to_the_pound_is_up_to_a_hundred_pence()
    {
        UpliftRounding.UpToThePound.ShouldBe(UpliftRounding.UpToMultipleOf(100));
        UpliftRounding.UpToThePound.ToString().ShouldBe("up to a multiple of 100p");
        UpliftRounding.NearestPenny(PennyRounding.HalfToEven).ToString().ShouldBe("to the nearest penny, half-to-even");
    }

    [Fact]
    public void No_multiple_is_less_than_a_penny() => Should.Throw<ArgumentOutOfRangeException>(() => UpliftRounding.UpToMultipleOf(0));

    [Theory]
    [InlineData("27.00", false)]
    [InlineData("27.02", true)]
    public void A_limit_that_rounding_would_pass_is_refused(string limit, bool isRefused)
    {
        var rounding = UpliftRounding.UpToMultipleOf(4);
        var capped = An.Decision(UpliftStep.Percent(4m), UpliftStep.CapAt(An.Hourly(limit))) with { Rounding = rounding };
        var guided = An.Decision(UpliftStep.Percent(4m)) with { Rounding = rounding, NothingAbove = [An.Hourly(limit)] };

        foreach (var decision in new[] { capped, guided })
        {
            var codes = Uplift.Create(decision).Match(_ => [], An.Codes);
            codes.ShouldBe(isRefused ? ["limit-not-a-multiple"] : []);
        }
    }

    private static ExactAmount Exact(string fraction)
    {
        var parts = fraction.Split('/');
        return ExactAmount.FromFractionOfPence(long.Parse(parts[0]), parts.Length > 1 ? long.Parse(parts[1]) : 1);
    }
}
