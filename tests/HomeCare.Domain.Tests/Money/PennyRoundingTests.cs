namespace HomeCare.Domain.Tests;

public class PennyRoundingTests
{
    [Fact]
    public void There_are_two_ways_to_round() =>
        PennyRounding.List.OrderBy(rounding => rounding.Value)
            .ShouldBe([PennyRounding.HalfAwayFromZero, PennyRounding.HalfToEven]);

    [Fact]
    public void Away_from_nought_is_found_by_its_name() =>
        PennyRounding.FromName("half-away-from-zero").ShouldBeSameAs(PennyRounding.HalfAwayFromZero);

    [Fact]
    public void To_even_is_found_by_its_name() =>
        PennyRounding.FromName("half-to-even").ShouldBeSameAs(PennyRounding.HalfToEven);
}
