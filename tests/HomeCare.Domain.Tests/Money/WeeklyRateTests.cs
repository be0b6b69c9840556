namespace HomeCare.Domain.Tests;

public class WeeklyRateTests
{
    private static WeeklyRate Rate(long pence) => new(Money.FromPence(pence));

    [Theory]
    [InlineData(194108, 7, "194108")]
    [InlineData(194108, 1, "194108/7")]
    [InlineData(194108, 0, "0")]
    [InlineData(194108, 14, "388216")]
    [InlineData(700, 3, "300")]
    public void A_price_for_days_is_a_seventh_for_each(long pence, long days, string fraction) =>
        Rate(pence).ForDays(days).ToFractionOfPence().ShouldBe(fraction);

    [Fact]
    public void Days_times_pence_may_pass_the_range_of_64_bits() =>
        Rate(long.MaxValue).ForDays(14).ShouldBe(ExactAmount.FromMoney(Money.FromPence(long.MaxValue)) * 2);

    [Fact]
    public void Negative_days_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rate(700).ForDays(-1)).ParamName.ShouldBe("days");

    [Fact]
    public void A_negative_rate_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rate(-1)).ParamName.ShouldBe("perWeek");

    [Fact]
    public void A_rate_of_nought_is_the_default() => Rate(0).ShouldBe(default);

    [Fact]
    public void It_reads_as_a_price_a_week() => Rate(194108).ToString().ShouldBe("£1941.08 a week");
}
