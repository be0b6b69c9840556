using System.Numerics;
using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 500)]
public class ExactAmountRoundingTests
{
    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(49, 100, 0)]
    [InlineData(50, 100, 1)]
    [InlineData(51, 100, 1)]
    [InlineData(-49, 100, 0)]
    [InlineData(-50, 100, -1)]
    [InlineData(-51, 100, -1)]
    [InlineData(3, 2, 2)]
    [InlineData(-3, 2, -2)]
    [InlineData(5, 2, 3)]
    [InlineData(-5, 2, -3)]
    [InlineData(7, 3, 2)]
    [InlineData(8, 3, 3)]
    public void Half_a_penny_goes_away_from_nought(long above, long below, long pence) =>
        ExactAmount.FromFractionOfPence(above, below).Round(PennyRounding.HalfAwayFromZero)
            .ShouldBe(Money.FromPence(pence));

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(49, 100, 0)]
    [InlineData(50, 100, 0)]
    [InlineData(51, 100, 1)]
    [InlineData(-49, 100, 0)]
    [InlineData(-50, 100, 0)]
    [InlineData(-51, 100, -1)]
    [InlineData(3, 2, 2)]
    [InlineData(-3, 2, -2)]
    [InlineData(5, 2, 2)]
    [InlineData(-5, 2, -2)]
    [InlineData(7, 3, 2)]
    [InlineData(8, 3, 3)]
    public void Half_a_penny_goes_to_the_even_penny(long above, long below, long pence) =>
        ExactAmount.FromFractionOfPence(above, below).Round(PennyRounding.HalfToEven).ShouldBe(Money.FromPence(pence));

    [Property]
    public void Away_from_nought_agrees_with_the_nearer_of_the_two_pence(Part part) =>
        ((BigInteger)part.Exact.Round(PennyRounding.HalfAwayFromZero).Pence).ShouldBe(
            part.Reference.Nearest((lower, upper) => BigInteger.Abs(lower) > BigInteger.Abs(upper) ? lower : upper));

    [Property]
    public void To_even_agrees_with_the_nearer_of_the_two_pence(Part part) =>
        ((BigInteger)part.Exact.Round(PennyRounding.HalfToEven).Pence).ShouldBe(
            part.Reference.Nearest((lower, upper) => lower.IsEven ? lower : upper));

    [Property]
    public void Every_half_penny_rounds_as_decimals_do(int whole)
    {
        var half = ExactAmount.FromFractionOfPence(((Int128)whole * 2) + 1, 2);

        (half.Round(PennyRounding.HalfAwayFromZero).Pence, half.Round(PennyRounding.HalfToEven).Pence).ShouldBe((
            (long)Math.Round(whole + 0.5m, MidpointRounding.AwayFromZero),
            (long)Math.Round(whole + 0.5m, MidpointRounding.ToEven)));
    }

    [Fact]
    public void The_most_money_and_just_under_half_a_penny_still_fits() =>
        ExactAmount.FromFractionOfPence(((Int128)long.MaxValue * 4) + 1, 4).Round(PennyRounding.HalfAwayFromZero)
            .ShouldBe(Money.FromPence(long.MaxValue));

    [Fact]
    public void The_most_money_and_half_a_penny_does_not_fit() => Should.Throw<OverflowException>(() =>
        ExactAmount.FromFractionOfPence(((Int128)long.MaxValue * 2) + 1, 2).Round(PennyRounding.HalfAwayFromZero));

    [Fact]
    public void The_least_money_fits() =>
        ExactAmount.FromFractionOfPence(long.MinValue, 1).Round(PennyRounding.HalfToEven)
            .ShouldBe(Money.FromPence(long.MinValue));

    [Fact]
    public void Less_than_the_least_money_does_not_fit() => Should.Throw<OverflowException>(
        () => ExactAmount.FromFractionOfPence((Int128)long.MinValue - 1, 1).Round(PennyRounding.HalfToEven));

    [Fact]
    public void A_way_of_rounding_must_be_named() =>
        Should.Throw<ArgumentNullException>(() => ExactAmount.Zero.Round(null!)).ParamName.ShouldBe("rounding");
}
