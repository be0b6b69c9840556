using FsCheck.Xunit;

namespace HomeCare.Domain.Tests;

[Properties(Arbitrary = new[] { typeof(FairSplitTests) }, MaxTest = 300)]
public class PercentageShareTests
{
    [Fact]
    [Rule("HCL26-069g")]
    public void Shares_that_add_up_to_100_are_those_of_the_largest_remainder()
    {
        var shares = PercentageShare.Of(Hours(1_315_244, 284_820, 153_748, 32_103), 1).AsT0;

        shares.Select(share => Text(share.LargestRemainder)).ShouldBe(["73.6", "16.0", "8.6", "1.8"]);
        shares.Select(share => Text(share.HalfUp)).ShouldBe(["73.6", "15.9", "8.6", "1.8"]);
        Text(shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.HalfUp)).ShouldBe("99.9");
    }

    [Property]
    public void The_shares_of_the_largest_remainder_add_up_to_100_within_a_step_of_exact(Weights parts, byte places)
    {
        var decimals = places % 7;
        var step = Enumerable.Repeat(Fraction.Of(1, 10), decimals).Aggregate(Fraction.One, (one, other) => one * other);
        var shares = PercentageShare.Of(parts.Items, decimals).AsT0;

        shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.LargestRemainder).ShouldBe(Fraction.Whole(100));
        shares.Aggregate(Fraction.Zero, (sum, share) => sum + share.Exact).ShouldBe(Fraction.Whole(100));
        shares.ShouldAllBe(share => share.LargestRemainder - share.Exact < step && share.Exact - share.LargestRemainder < step);
        shares.ShouldAllBe(share => (share.HalfUp - share.Exact) * Fraction.Whole(2) <= step && (share.Exact - share.HalfUp) * Fraction.Whole(2) < step);
    }

    [Fact]
    public void No_hours_have_no_shares() => PercentageShare.Of(Hours(0, 0), 1).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-weight");

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Decimals_below_nought_or_above_six_are_refused(int decimals) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PercentageShare.Of(Hours(1), decimals)).ParamName.ShouldBe("decimals");

    private static IEnumerable<Fraction> Hours(params int[] hours) => hours.Select(one => Fraction.Whole(one));

    private static string Text(Fraction number) => number.ToDecimalText(1, PennyRounding.HalfAwayFromZero);
}
