using System.Globalization;
using System.Numerics;

namespace HomeCare.Domain.Tests;

/// <summary>A fraction of any size: the reference that exact numbers and amounts are compared with.</summary>
internal sealed record ReferenceFraction(BigInteger Above, BigInteger Below)
{
    public ReferenceFraction Plus(ReferenceFraction other) => new((Above * other.Below) + (other.Above * Below), Below * other.Below);

    public ReferenceFraction Minus(ReferenceFraction other) => new((Above * other.Below) - (other.Above * Below), Below * other.Below);

    public ReferenceFraction Times(long times) => new(Above * times, Below);

    public ReferenceFraction Times(ReferenceFraction other) => new(Above * other.Above, Below * other.Below);

    public ReferenceFraction Over(ReferenceFraction other) =>
        new(Above * other.Below * other.Above.Sign, Below * BigInteger.Abs(other.Above));

    public int ComparedWith(ReferenceFraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>Both neighbouring pence are tried, and the nearer one is taken; a tie is given to the caller.</summary>
    public BigInteger Nearest(Func<BigInteger, BigInteger, BigInteger> atHalf)
    {
        var below = BigInteger.Divide(Above - (((Above % Below) + Below) % Below), Below);
        var above = below + 1;
        var toBelow = Above - (below * Below);
        var toAbove = (above * Below) - Above;
        return toBelow == toAbove ? atHalf(below, above) : toBelow < toAbove ? below : above;
    }

    public override string ToString()
    {
        var shared = BigInteger.GreatestCommonDivisor(Above, Below);
        var (above, below) = (Above / shared, Below / shared);
        return below.IsOne
            ? above.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{above}/{below}");
    }
}
