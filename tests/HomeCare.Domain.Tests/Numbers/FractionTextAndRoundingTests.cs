using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 300)]
public class FractionTextAndRoundingTests
{
    [Theory]
    [InlineData("3.6", "18/5")]
    [InlineData("-3.6", "-18/5")]
    [InlineData("25.270", "2527/100")]
    [InlineData("0.000", "0")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    [InlineData("-7.9228162514264337593543950335", "-15845632502852867518708790067/2000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    public void A_decimal_is_taken_exactly(string number, string expected) =>
        Fraction.FromDecimal(decimal.Parse(number, CultureInfo.InvariantCulture)).ToString().ShouldBe(expected);

    [Property]
    public void A_decimal_is_taken_exactly_whatever_its_digits_and_scale(int low, int middle, int high, bool negative, byte places)
    {
        var scale = (byte)(places % 29);
        var digits = unchecked(((BigInteger)(uint)high << 64) | ((BigInteger)(uint)middle << 32) | (uint)low);
        var exact = new ReferenceFraction(negative ? -digits : digits, BigInteger.Pow(10, scale));

        Fraction.FromDecimal(new decimal(low, middle, high, negative, scale)).ToString().ShouldBe(exact.ToString());
    }

    [Fact]
    public void A_percentage_is_a_hundredth() => Fraction.Percent(3.6m).ShouldBe(Fraction.Of(9, 250));

    [Theory]
    [InlineData(5, 2, 3, 2)]
    [InlineData(-5, 2, -3, -2)]
    [InlineData(7, 2, 4, 4)]
    [InlineData(-7, 2, -4, -4)]
    [InlineData(1, 2, 1, 0)]
    [InlineData(-1, 2, -1, 0)]
    [InlineData(7, 3, 2, 2)]
    [InlineData(8, 3, 3, 3)]
    [InlineData(-8, 3, -3, -3)]
    [InlineData(4, 1, 4, 4)]
    public void A_number_is_rounded_as_the_policy_says(int above, int below, int away, int even)
    {
        var number = Fraction.Of(above, below);
        (number.Round(PennyRounding.HalfAwayFromZero), number.Round(PennyRounding.HalfToEven)).ShouldBe(((Int128)away, (Int128)even));
    }

    [Property]
    public void A_number_is_rounded_to_the_nearer_whole_number(Part part)
    {
        ((BigInteger)part.Number.Round(PennyRounding.HalfAwayFromZero))
            .ShouldBe(part.Reference.Nearest((below, above) => part.Above < 0 ? below : above));
        ((BigInteger)part.Number.Round(PennyRounding.HalfToEven))
            .ShouldBe(part.Reference.Nearest((below, above) => below.IsEven ? below : above));
    }

    [Fact]
    public void A_half_near_the_end_of_the_range_is_rounded_without_overflow() =>
        Fraction.Of(Int128.MaxValue, Int128.MaxValue - 1).Round(PennyRounding.HalfAwayFromZero).ShouldBe(Int128.One);

    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(6, 2, 3, 3)]
    [InlineData(-6, 2, -3, -3)]
    [InlineData(0, 1, 0, 0)]
    public void A_floor_is_below_and_a_ceiling_above(int above, int below, int floor, int ceiling) =>
        (Fraction.Of(above, below).Floor(), Fraction.Of(above, below).Ceiling()).ShouldBe(((Int128)floor, (Int128)ceiling));

    [Theory]
    [InlineData(2, 3, 0, "1")]
    [InlineData(2, 3, 2, "0.67")]
    [InlineData(-2, 3, 2, "-0.67")]
    [InlineData(-1, 1000, 2, "0.00")]
    [InlineData(1, 20, 1, "0.1")]
    [InlineData(-1, 20, 1, "-0.1")]
    [InlineData(1, 40, 3, "0.025")]
    [InlineData(12345, 10, 1, "1234.5")]
    [InlineData(1, 3, 12, "0.333333333333")]
    public void A_number_is_written_to_decimals(int above, int below, int decimals, string expected) =>
        Fraction.Of(above, below).ToDecimalText(decimals, PennyRounding.HalfAwayFromZero).ShouldBe(expected);

    [Fact]
    public void Half_of_the_last_decimal_follows_the_policy() =>
        Fraction.Of(1, 20).ToDecimalText(1, PennyRounding.HalfToEven).ShouldBe("0.0");

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void Decimals_below_nought_or_above_twelve_are_refused(int decimals) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Fraction.One.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero))
            .ParamName.ShouldBe("decimals");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_text_is_the_same_in_every_culture(string culture) =>
        Cultures.In(culture, () => (Fraction.Of(-12345, 2).ToString(), Fraction.Of(-12345, 2).ToDecimalText(2, PennyRounding.HalfToEven)))
            .ShouldBe(("-12345/2", "-6172.50"));
}
