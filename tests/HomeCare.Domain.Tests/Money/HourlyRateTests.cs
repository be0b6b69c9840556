using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

public class HourlyRateTests
{
    private static HourlyRate Rate(long pence) => new(Money.FromPence(pence));

    [Theory]
    [InlineData(2527, 60, "2527")]
    [InlineData(2527, 0, "0")]
    [InlineData(2527, 1, "2527/60")]
    [InlineData(2527, 50, "12635/6")]
    [InlineData(3271, 89, "291119/60")]
    [InlineData(2400, 90, "3600")]
    public void A_price_for_minutes_is_pro_rata_and_exact(long pence, long minutes, string fraction) =>
        Rate(pence).For(minutes).ToFractionOfPence().ShouldBe(fraction);

    [Property]
    public void The_price_of_two_spells_is_the_price_of_both_together(ushort pence, ushort first, ushort second) =>
        (Rate(pence).For(first) + Rate(pence).For(second)).ShouldBe(Rate(pence).For(first + second));

    [Property]
    public void A_number_of_hours_costs_so_many_times_the_rate(ushort pence, byte hours) =>
        Rate(pence).For(hours * 60L).ShouldBe(ExactAmount.FromMoney(Money.FromPence((long)pence * hours)));

    [Fact]
    public void Minutes_times_pence_may_pass_the_range_of_64_bits() =>
        Rate(long.MaxValue).For(120).ShouldBe(ExactAmount.FromMoney(Money.FromPence(long.MaxValue)) * 2);

    [Fact]
    public void Negative_minutes_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rate(2527).For(-1)).ParamName.ShouldBe("minutes");

    [Fact]
    public void A_negative_rate_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rate(-1)).ParamName.ShouldBe("perHour");

    [Fact]
    public void A_rate_of_nought_is_the_default() => Rate(0).ShouldBe(default);

    [Theory]
    [InlineData(2526, 2527)]
    [InlineData(2527, 2527)]
    [InlineData(2528, 2527)]
    public void Rates_are_ordered_by_their_price(long left, long right)
    {
        var (a, b) = (Rate(left), Rate(right));

        (a < b, a <= b, a >= b, a > b, a == b, a.CompareTo(b))
            .ShouldBe((left < right, left <= right, left >= right, left > right, left == right, left.CompareTo(right)));
    }

    [Fact]
    public void It_reads_as_a_price_an_hour() => Rate(2527).ToString().ShouldBe("£25.27 an hour");
}
