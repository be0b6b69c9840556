using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) })]
public class MoneyArithmeticTests
{
    [Fact]
    public void The_default_is_nought() => default(Money).ShouldBe(Money.Zero);

    [Fact]
    public void Nought_is_no_pence() => Money.Zero.Pence.ShouldBe(0);

    [Property]
    public void A_sum_is_the_sum_of_the_pence(Money left, Money right) =>
        (left + right).Pence.ShouldBe(left.Pence + right.Pence);

    [Property]
    public void Taking_away_what_was_added_gives_it_back(Money left, Money right) =>
        (left + right - right).ShouldBe(left);

    [Fact]
    public void A_difference_may_be_negative() =>
        (Money.FromPence(1) - Money.FromPence(3)).ShouldBe(Money.FromPence(-2));

    [Fact]
    public void A_sum_that_does_not_fit_throws() =>
        Should.Throw<OverflowException>(() => Money.FromPence(long.MaxValue) + Money.FromPence(1));

    [Fact]
    public void A_difference_that_does_not_fit_throws() =>
        Should.Throw<OverflowException>(() => Money.FromPence(long.MinValue) - Money.FromPence(1));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(2, 1)]
    [InlineData(-1, 0)]
    [InlineData(long.MinValue, long.MaxValue)]
    public void Money_is_ordered_by_its_pence(long left, long right)
    {
        var (a, b) = (Money.FromPence(left), Money.FromPence(right));

        (a < b, a <= b, a >= b, a > b, a == b, Math.Sign(a.CompareTo(b)))
            .ShouldBe((left < right, left <= right, left >= right, left > right, left == right, left.CompareTo(right)));
    }
}
