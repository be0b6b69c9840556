using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

public class ShortRoundingTests
{
    [Theory]
    [InlineData(29, 60, 0, 0)]
    [InlineData(30, 60, 1, 0)]
    [InlineData(31, 60, 1, 1)]
    [InlineData(90, 60, 2, 2)]
    [InlineData(-30, 60, -1, 0)]
    [InlineData(-90, 60, -2, -2)]
    [InlineData(long.MaxValue, long.MaxValue, 1, 1)]
    public void Half_goes_where_the_mode_says(long numerator, long denominator, long away, long even)
    {
        PennyRounding.HalfAwayFromZero.Round(numerator, denominator).ShouldBe(away);
        PennyRounding.HalfToEven.Round(numerator, denominator).ShouldBe(even);
    }

    [Property]
    public void It_is_the_rounding_of_the_fraction(long numerator, int denominator, bool even)
    {
        var (above, below) = (Math.Max(numerator, -long.MaxValue), (Math.Abs((long)denominator) % 240) + 1);
        var mode = even ? PennyRounding.HalfToEven : PennyRounding.HalfAwayFromZero;

        ((Int128)mode.Round(above, below)).ShouldBe(Domain.Fraction.Of(above, below).Round(mode));
    }

    [Fact]
    public void There_is_no_division_by_nought() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PennyRounding.HalfToEven.Round(1, 0));
}
