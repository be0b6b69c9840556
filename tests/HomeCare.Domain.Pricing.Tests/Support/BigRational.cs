using System.Numerics;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>A fraction of two numbers of any size: slow, obvious, and nothing of the library.</summary>
public readonly record struct BigRational
{
    private BigRational(BigInteger above, BigInteger below)
    {
        var shared = BigInteger.GreatestCommonDivisor(above, below);
        (Above, Below) = (above / shared, below / shared);
    }

    public static BigRational Zero { get; } = new(0, 1);

    public BigInteger Above { get; }

    public BigInteger Below { get; }

    public static BigRational operator +(BigRational left, BigRational right) =>
        new((left.Above * right.Below) + (right.Above * left.Below), left.Below * right.Below);

    public static BigRational operator *(BigRational left, BigRational right) => new(left.Above * right.Above, left.Below * right.Below);

    public static BigRational Of(BigInteger above, BigInteger below) => new(above, below);

    public static BigRational Of(ExactAmount amount) => new((BigInteger)amount.Pence.Numerator, (BigInteger)amount.Pence.Denominator);

    /// <summary>The nearest whole number of a number that is not negative.</summary>
    public BigInteger Round(bool halfToEven)
    {
        var whole = BigInteger.DivRem(Above, Below, out var rest);
        var twice = rest * 2;
        return twice > Below || (twice == Below && (!halfToEven || !whole.IsEven)) ? whole + 1 : whole;
    }
}
