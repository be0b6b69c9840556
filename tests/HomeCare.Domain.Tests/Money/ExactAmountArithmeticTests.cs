using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

/// <summary>Exact amounts against fractions of integers of any size, which are worked out another way.</summary>
[Properties(Arbitrary = new[] { typeof(Generators) }, MaxTest = 300)]
public class ExactAmountArithmeticTests
{
    [Property]
    public void An_amount_is_its_fraction_in_lowest_terms(Part part) =>
        part.Exact.ToFractionOfPence().ShouldBe(part.Reference.ToString());

    [Property]
    public void A_sum_is_the_exact_sum(Part left, Part right) =>
        (left.Exact + right.Exact).ToFractionOfPence().ShouldBe(left.Reference.Plus(right.Reference).ToString());

    [Property]
    public void A_difference_is_the_exact_difference(Part left, Part right) =>
        (left.Exact - right.Exact).ToFractionOfPence().ShouldBe(left.Reference.Minus(right.Reference).ToString());

    [Property]
    public void A_product_is_the_exact_product(Part part, int times) =>
        (part.Exact * times).ToFractionOfPence().ShouldBe(part.Reference.Times(times).ToString());

    [Property]
    public void A_sum_does_not_depend_on_its_order(Part first, Part second, Part third) =>
        (first.Exact + second.Exact + third.Exact).ShouldBe(third.Exact + (second.Exact + first.Exact));

    [Property]
    public void Sixty_sixtieths_make_the_whole(int pence) =>
        Enumerable.Repeat(ExactAmount.FromFractionOfPence(pence, 60), 60)
            .Aggregate(ExactAmount.Zero, (sum, minute) => sum + minute)
            .ShouldBe(ExactAmount.FromMoney(Money.FromPence(pence)));

    [Property]
    public void The_order_is_that_of_the_fractions(Part left, Part right)
    {
        var (a, b) = (left.Exact, right.Exact);
        var order = left.Reference.ComparedWith(right.Reference);

        (a < b, a <= b, a >= b, a > b, a == b, a != b, Math.Sign(a.CompareTo(b)))
            .ShouldBe((order < 0, order <= 0, order >= 0, order > 0, order == 0, order != 0, order));
    }

    [Theory]
    [InlineData(1, 3, 1, 2)]
    [InlineData(1, 2, 1, 2)]
    [InlineData(2, 4, 1, 2)]
    [InlineData(1, 2, 1, 3)]
    [InlineData(-1, 2, -1, 3)]
    public void Amounts_that_differ_by_a_part_of_a_penny_are_ordered(long above, long below, long above2, long below2)
    {
        var a = ExactAmount.FromFractionOfPence(above, below);
        var b = ExactAmount.FromFractionOfPence(above2, below2);
        var order = (above * below2).CompareTo(above2 * below);

        (a < b, a <= b, a >= b, a > b, a == b, a != b)
            .ShouldBe((order < 0, order <= 0, order >= 0, order > 0, order == 0, order != 0));
    }

    [Property]
    public void The_same_amount_written_otherwise_is_equal_and_hashes_alike(Part part, byte more)
    {
        var same = ExactAmount.FromFractionOfPence((Int128)part.Above * (more + 1), (long)part.Below * (more + 1));

        (same.Equals((object)part.Exact), same.GetHashCode()).ShouldBe((true, part.Exact.GetHashCode()));
    }

    [Fact]
    public void Amounts_over_different_denominators_are_not_equal() =>
        ExactAmount.FromFractionOfPence(1, 2).Equals(ExactAmount.FromFractionOfPence(1, 3)).ShouldBeFalse();

    [Fact]
    public void An_amount_is_not_equal_to_something_else() => ExactAmount.Zero.Equals("0").ShouldBeFalse();

    [Fact]
    public void Different_amounts_hash_differently() =>
        ExactAmount.FromFractionOfPence(1, 2).GetHashCode()
            .ShouldNotBe(ExactAmount.FromFractionOfPence(1, 3).GetHashCode());

    [Fact]
    public void The_default_is_nought() =>
        (default(ExactAmount) + ExactAmount.FromFractionOfPence(1, 7)).ShouldBe(ExactAmount.FromFractionOfPence(1, 7));

    [Fact]
    public void Nought_over_anything_is_nought() =>
        ExactAmount.FromFractionOfPence(0, 60).ShouldBe(ExactAmount.Zero);

    [Property]
    public void Money_is_exactly_itself(Money money) =>
        ExactAmount.FromMoney(money).Round(PennyRounding.HalfToEven).ShouldBe(money);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_denominator_below_one_is_refused(long denominator) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ExactAmount.FromFractionOfPence(1, denominator))
            .ParamName.ShouldBe("denominator");

    [Fact]
    public void A_sum_beyond_the_range_throws_and_never_wraps() => Should.Throw<OverflowException>(
        () => ExactAmount.FromFractionOfPence(Int128.MaxValue, 1) + ExactAmount.FromFractionOfPence(1, 1));

    [Fact]
    public void A_product_beyond_the_range_throws_and_never_wraps() =>
        Should.Throw<OverflowException>(() => ExactAmount.FromFractionOfPence(Int128.MaxValue, 1) * 2);

    [Fact]
    public void Sums_with_a_shared_denominator_do_not_grow_it()
    {
        // Were denominators multiplied, forty sums of 1/360 would not fit.
        var sum = ExactAmount.Zero;
        for (var i = 0; i < 40; i++)
        {
            sum += ExactAmount.FromFractionOfPence(7, 360);
        }

        sum.ToFractionOfPence().ShouldBe("7/9");
    }
}
