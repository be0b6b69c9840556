using System.Numerics;
using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

/// <summary>Fractions against fractions of integers of any size, which are worked out another way.</summary>
[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 300)]
public class FractionArithmeticTests
{
    private static readonly Fraction Largest = Fraction.Whole(Int128.MaxValue);

    [Property]
    public void A_number_is_in_lowest_terms(Part part) =>
        BigInteger.GreatestCommonDivisor((BigInteger)part.Number.Numerator, (BigInteger)part.Number.Denominator).IsOne.ShouldBeTrue();

    [Property]
    public void A_number_is_written_as_its_fraction(Part part) => part.Number.ToString().ShouldBe(part.Reference.ToString());

    [Property]
    public void A_sum_is_the_exact_sum(Part left, Part right) =>
        (left.Number + right.Number).ToString().ShouldBe(left.Reference.Plus(right.Reference).ToString());

    [Property]
    public void A_difference_is_the_exact_difference(Part left, Part right) =>
        (left.Number - right.Number).ToString().ShouldBe(left.Reference.Minus(right.Reference).ToString());

    [Property]
    public void A_product_is_the_exact_product(Part left, Part right) =>
        (left.Number * right.Number).ToString().ShouldBe(left.Reference.Times(right.Reference).ToString());

    [Property]
    public void A_quotient_is_the_exact_quotient_and_nought_divides_nothing(Part left, Part right)
    {
        if (right.Above == 0)
        {
            Should.Throw<DivideByZeroException>(() => left.Number / right.Number);
        }
        else
        {
            (left.Number / right.Number).ToString().ShouldBe(left.Reference.Over(right.Reference).ToString());
        }
    }

    [Property]
    public void Multiplying_spreads_over_a_sum(Part a, Part b, Part c) =>
        (a.Number * (b.Number + c.Number)).ShouldBe((a.Number * b.Number) + (a.Number * c.Number));

    [Property]
    public void The_order_is_that_of_the_fractions(Part left, Part right)
    {
        var (a, b) = (left.Number, right.Number);
        var order = left.Reference.ComparedWith(right.Reference);

        (a < b, a <= b, a >= b, a > b, a == b, a != b, Math.Sign(a.CompareTo(b)))
            .ShouldBe((order < 0, order <= 0, order >= 0, order > 0, order == 0, order != 0, order));
    }

    [Property]
    public void Numbers_too_large_to_multiply_are_still_compared(Part left, Part right, long more, int less)
    {
        // Close to each other and far beyond 64 bits, above the line and below it.
        var scale = Int128.MaxValue / 4_000_000_000_000;
        var (above, otherAbove) = ((left.Above * (scale / 3)) + more, (right.Above * (scale / 3)) + less);
        var (below, otherBelow) = ((left.Below * (scale / 5)) + 1, (right.Below * (scale / 5)) + 7);
        var order = new ReferenceFraction((BigInteger)above, (BigInteger)below)
            .ComparedWith(new((BigInteger)otherAbove, (BigInteger)otherBelow));

        Math.Sign(Fraction.Of(above, below).CompareTo(Fraction.Of(otherAbove, otherBelow))).ShouldBe(order);
    }

    [Fact]
    public void The_largest_numbers_are_compared_without_overflow()
    {
        var third = Fraction.Of(Int128.MaxValue, 3);
        var nearly = Fraction.Of(Int128.MaxValue - 1, 3);

        (third > nearly, nearly <= third, third.CompareTo(third), (Fraction.Zero - third).CompareTo(Fraction.Zero - nearly))
            .ShouldBe((true, true, 0, -1));
    }

    [Property]
    public void The_same_number_written_otherwise_is_equal_and_hashes_alike(Part part, byte more)
    {
        var same = Fraction.Of((Int128)part.Above * (more + 1), (Int128)part.Below * (more + 1));

        (same.Equals((object)part.Number), same.GetHashCode()).ShouldBe((true, part.Number.GetHashCode()));
    }

    [Fact]
    public void The_default_is_nought_over_one() =>
        (default(Fraction), default(Fraction).Denominator, Fraction.Of(0, 60)).ShouldBe((Fraction.Zero, Int128.One, Fraction.Zero));

    [Fact]
    public void One_is_one() => (Fraction.One, Fraction.One.ToString()).ShouldBe((Fraction.Of(7, 7), "1"));

    [Fact]
    public void A_number_is_not_equal_to_something_else() => Fraction.One.Equals("1").ShouldBeFalse();

    [Fact]
    public void Different_numbers_hash_differently() => Fraction.Of(1, 2).GetHashCode().ShouldNotBe(Fraction.Of(1, 3).GetHashCode());

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_denominator_below_one_is_refused(int denominator) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Fraction.Of(1, denominator)).ParamName.ShouldBe("denominator");

    [Fact]
    public void Nothing_wraps_beyond_the_range()
    {
        Should.Throw<OverflowException>(() => Largest + Fraction.One);
        Should.Throw<OverflowException>(() => Fraction.Zero - Largest - Fraction.Whole(2));
        Should.Throw<OverflowException>(() => Largest * Fraction.Whole(2));
        Should.Throw<OverflowException>(() => Largest / Fraction.Of(1, 2));
        Should.Throw<OverflowException>(() => Fraction.Of(1, Int128.MaxValue) * Fraction.Of(1, 2));
        Should.Throw<OverflowException>(() => Fraction.Whole(Int128.MinValue));
    }

    [Property]
    public void A_product_is_exact_or_throws(long a, long b, long c)
    {
        var exact = (BigInteger)a * b * c;
        var made = Record.Exception(() => Fraction.Whole(a) * Fraction.Whole(b) * Fraction.Whole(c));
        var fits = BigInteger.Abs((BigInteger)a * b) <= (BigInteger)Int128.MaxValue && BigInteger.Abs(exact) <= (BigInteger)Int128.MaxValue;

        (made is null).ShouldBe(fits);
        if (fits)
        {
            ((BigInteger)(Fraction.Whole(a) * Fraction.Whole(b) * Fraction.Whole(c)).Numerator).ShouldBe(exact);
        }
    }

    [Fact]
    public void A_product_that_fits_when_shortened_does_not_overflow_on_the_way() =>
        (Fraction.Of(Int128.MaxValue, 3) * Fraction.Of(3, Int128.MaxValue)).ShouldBe(Fraction.One);

    [Fact]
    public void A_negative_divisor_turns_the_sign() => (Fraction.One / Fraction.Of(-2, 3)).ShouldBe(Fraction.Of(-3, 2));
}
