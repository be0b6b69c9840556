using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(Generators) })]
public class PriceRangeTests
{
    private static readonly PriceRange Range = new(A.Set("22.00"), A.Set("25.27"));

    [Theory]
    [InlineData("25.26", false)]
    [InlineData("25.27", false)]
    [InlineData("25.28", true)]
    [Rule("HCL26-073")]
    [Rule("HCL26-075")]
    public void A_rate_is_above_from_a_penny_over_the_ceiling(string rate, bool above) =>
        Range.IsAbove(A.Money(rate)).ShouldBe(above);

    [Theory]
    [InlineData("21.99", true)]
    [InlineData("22.00", false)]
    [InlineData("22.01", false)]
    [Rule("HCL26-073")]
    public void A_rate_is_below_to_a_penny_under_the_floor(string rate, bool below) =>
        Range.IsBelow(A.Money(rate)).ShouldBe(below);

    [Property]
    [Rule("HCL26-073")]
    public void A_rate_is_neither_above_nor_below_exactly_when_it_is_from_floor_to_ceiling(
        HourlyRate rate, HourlyRate one, HourlyRate other)
    {
        var (floor, ceiling) = one < other ? (one, other) : (other, one);
        var range = new PriceRange(Set(floor), Set(ceiling));

        (!range.IsAbove(rate.PerHour) && !range.IsBelow(rate.PerHour)).ShouldBe(floor <= rate && rate <= ceiling);
    }

    [Fact]
    public void A_ceiling_not_yet_set_stops_nothing() =>
        new PriceRange(A.Set("22.00"), A.NotYetSet()).IsAbove(A.Money("999999.99")).ShouldBeFalse();

    [Fact]
    public void A_floor_not_yet_set_stops_nothing() =>
        new PriceRange(A.NotYetSet(), A.Set("25.27")).IsBelow(A.Money("0.00")).ShouldBeFalse();

    [Fact]
    [Rule("HCL26-083a")]
    public void A_floor_a_penny_above_the_ceiling_is_refused()
    {
        var thrown = Should.Throw<ArgumentException>(() => new PriceRange(A.Set("25.28"), A.Set("25.27")));

        (thrown.Message, thrown.ParamName).ShouldBe((
            "The floor £25.28 is above the ceiling £25.27. (Parameter 'floor')",
            "floor"));
    }

    [Fact]
    [Rule("HCL26-083a")]
    public void A_floor_at_the_ceiling_leaves_one_rate()
    {
        var range = new PriceRange(A.Set("25.27"), A.Set("25.27"));

        (range.IsBelow(A.Money("25.27")), range.IsAbove(A.Money("25.27"))).ShouldBe((false, false));
    }

    [Fact]
    public void A_range_keeps_its_floor_and_its_ceiling() =>
        (Range.Floor, Range.Ceiling).ShouldBe((A.Set("22.00"), A.Set("25.27")));

    [Fact]
    public void A_floor_must_be_named() =>
        Should.Throw<ArgumentNullException>(() => new PriceRange(null!, A.NotYetSet())).ParamName.ShouldBe("floor");

    [Fact]
    public void A_ceiling_must_be_named() =>
        Should.Throw<ArgumentNullException>(() => new PriceRange(A.NotYetSet(), null!)).ParamName.ShouldBe("ceiling");

    private static Published<Money> Set(HourlyRate rate) => new(new Cited<Money>(rate.PerHour, A.Citation));
}
