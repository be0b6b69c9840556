using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>A fraction of pence to make an exact amount from.</summary>
public sealed record Part(long Above, int Below)
{
    public ExactAmount Exact => ExactAmount.FromFractionOfPence(Above, Below);

    internal Fraction Number => Fraction.Of(Above, Below);

    internal ReferenceFraction Reference => new(Above, Below);
}

/// <summary>A number of years or months, small enough for a scheme.</summary>
public sealed record Length(int Number);

/// <summary>How the values of properties are drawn.</summary>
public static class Generators
{
    /// <summary>Halves, sixtieths and odd divisors, on both sides of nought, small and large.</summary>
    public static Arbitrary<Part> Parts() => (
        from above in Gen.OneOf(Gen.Choose(-7, 7), Gen.Choose(-1_000_000, 1_000_000))
        from scale in Gen.Elements(1L, 1L, 1_000_000L)
        from below in Gen.OneOf(Gen.Elements(1, 2, 3, 4, 6, 7, 60, 360), Gen.Choose(1, 1000))
        select new Part(above * scale, below)).ToArbitrary();

    public static Arbitrary<Money> Sums() =>
        Gen.OneOf(Gen.Choose(-300, 300), Gen.Choose(-2_000_000_000, 2_000_000_000))
            .Select(pence => Money.FromPence(pence))
            .ToArbitrary();

    /// <summary>Any day from 1900 to 2200, with the ends of February drawn often.</summary>
    public static Arbitrary<LocalDate> Days() => Gen.OneOf(
        Gen.Choose(0, 109_000).Select(days => new LocalDate(1900, 1, 1).PlusDays(days)),
        from year in Gen.Choose(1900, 2200)
        from after in Gen.Choose(-2, 2)
        select new LocalDate(year, 2, 28).PlusDays(after),
        from year in Gen.Choose(475, 550)
        select new LocalDate(year * 4, 3, 1).PlusDays(-1)).ToArbitrary();

    public static Arbitrary<Length> Lengths() => Gen.Choose(1, 30).Select(number => new Length(number)).ToArbitrary();
}
