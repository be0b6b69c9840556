using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

/// <summary>Weights, some of them nought and never all.</summary>
public sealed record Weights(ValueList<Fraction> Items);

[Properties(Arbitrary = new[] { typeof(Generators), typeof(FairSplitTests) }, MaxTest = 500)]
public class FairSplitTests
{
    public static Arbitrary<Weights> AnyWeights() => (
        from count in Gen.Choose(1, 9)
        from weights in Gen.OneOf(
            Gen.Choose(0, 3).Select(whole => Fraction.Whole(whole)),
            from above in Gen.Choose(0, 1000)
            from below in Gen.Elements(1, 3, 7, 60)
            select Fraction.Of(above, below)).ListOf(count)
        where weights.Any(weight => weight > Fraction.Zero)
        select new Weights(weights.ToValueList())).ToArbitrary();

    [Fact]
    public void Three_pence_in_five_is_three_pennies_and_two_noughts() => Pence(FairSplit.Equally(Money.FromPence(3), 5)).ShouldBe([1, 1, 1, 0, 0]);

    [Theory]
    [InlineData(10, 3, "4 3 3")]
    [InlineData(-10, 3, "-4 -3 -3")]
    [InlineData(-3, 5, "-1 -1 -1 0 0")]
    [InlineData(9, 3, "3 3 3")]
    [InlineData(0, 2, "0 0")]
    [InlineData(7, 1, "7")]
    public void Earlier_equal_shares_are_the_larger_in_size(int pence, int parts, string expected) =>
        string.Join(' ', Pence(FairSplit.Equally(Money.FromPence(pence), parts))).ShouldBe(expected);

    [Fact]
    public void The_largest_debt_there_is_can_be_divided() =>
        Pence(FairSplit.Equally(Money.FromPence(long.MinValue), 2)).ShouldBe([long.MinValue / 2, long.MinValue / 2]);

    [Property]
    public void Equal_shares_add_up_differ_by_at_most_a_penny_and_never_turn_the_sign(Money amount, PositiveInt parts)
    {
        var shares = Pence(FairSplit.Equally(amount, parts.Get));

        shares.Sum().ShouldBe(amount.Pence);
        (shares.Max() - shares.Min()).ShouldBeLessThanOrEqualTo(1);
        shares.ShouldAllBe(share => Math.Sign(share) * Math.Sign(amount.Pence) >= 0);
    }

    [Property]
    public void Equal_weights_and_equal_parts_are_the_same(Money amount, byte parts) =>
        FairSplit.ByWeights(amount, Enumerable.Repeat(Fraction.Of(2, 7), parts + 1)).AsT0.ShouldBe(FairSplit.Equally(amount, parts + 1));

    [Property]
    public void Weighted_shares_add_up_and_are_less_than_a_penny_from_exact(Money amount, Weights weights)
    {
        var shares = FairSplit.ByWeights(amount, weights.Items).AsT0;
        var sum = weights.Items.Aggregate(Fraction.Zero, (one, other) => one + other);

        Pence(shares).Sum().ShouldBe(amount.Pence);
        for (var i = 0; i < shares.Count; i++)
        {
            var off = Fraction.Whole(shares[i].Pence) - (Fraction.Whole(amount.Pence) * weights.Items[i] / sum);
            (off < Fraction.One && off > Fraction.Whole(-1)).ShouldBeTrue();
        }
    }

    [Property]
    public void A_credit_is_divided_like_the_charge(Money amount, Weights weights) =>
        Pence(FairSplit.ByWeights(Money.Zero - amount, weights.Items).AsT0)
            .ShouldBe(Pence(FairSplit.ByWeights(amount, weights.Items).AsT0).Select(share => -share));

    [Property]
    public void A_weight_of_nought_gets_nothing_and_no_charge_turns_negative(Money amount, Weights weights)
    {
        var shares = FairSplit.ByWeights(amount, weights.Items).AsT0;
        shares.Where((_, i) => weights.Items[i] == Fraction.Zero).ShouldAllBe(share => share == Money.Zero);
        shares.ShouldAllBe(share => Math.Sign(share.Pence) * Math.Sign(amount.Pence) >= 0);
    }

    [Theory]
    [InlineData(100, "1 1 1", "34 33 33")]
    [InlineData(100, "1 2", "33 67")]
    [InlineData(1, "1 2", "0 1")]
    [InlineData(1, "2 2", "1 0")]
    [InlineData(-1, "2 2", "-1 0")]
    [InlineData(5, "0 1 1", "0 3 2")]
    public void The_pence_left_over_go_to_the_largest_remainders_and_of_equal_ones_to_the_earlier(int pence, string weights, string expected) =>
        string.Join(' ', Pence(FairSplit.ByWeights(Money.FromPence(pence), Numbers(weights)).AsT0)).ShouldBe(expected);

    [Fact]
    public void A_week_over_the_end_of_a_month_is_divided_by_its_days() =>
        Pence(FairSplit.ByDays(Money.FromPence(194_108), [3, 4]).AsT0).ShouldBe([83_189, 110_919]);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0 0 0")]
    public void Nothing_to_divide_by_is_refused(string weights) =>
        FairSplit.ByWeights(Money.FromPence(1), Numbers(weights)).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-weight");

    [Fact]
    public void Each_negative_weight_is_refused_by_its_position()
    {
        var refusals = FairSplit.ByWeights(Money.FromPence(1), Numbers("1 -2 0 -1")).AsT1;
        refusals.Select(refusal => (refusal.Code, refusal.Message)).ShouldBe(
            [("negative-weight", "weight 2 is -2: a weight is not negative"), ("negative-weight", "weight 4 is -1: a weight is not negative")]);
    }

    [Fact]
    public void No_shares_at_all_are_a_mistake_of_the_program() =>
        Should.Throw<ArgumentOutOfRangeException>(() => FairSplit.Equally(Money.Zero, 0)).ParamName.ShouldBe("parts");

    private static long[] Pence(IEnumerable<Money> shares) => [.. shares.Select(share => share.Pence)];

    private static IEnumerable<Fraction> Numbers(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => Fraction.Whole(Int128.Parse(number)));
}
