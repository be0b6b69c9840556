using Ardalis.SmartEnum;

namespace HomeCare.Domain;

/// <summary>What rounding to the nearest penny does with exactly half a penny.</summary>
/// <remarks>The sources publish no rounding mode; half away from zero is this library's default.</remarks>
public abstract class PennyRounding : SmartEnum<PennyRounding>
{
    /// <summary>Half a penny rounds away from nought: 0.5p becomes 1p, -0.5p becomes -1p. The default.</summary>
    public static readonly PennyRounding HalfAwayFromZero = new AwayFromZero();

    /// <summary>Half a penny rounds to the even penny: 0.5p becomes 0p, 1.5p becomes 2p ("banker's rounding").</summary>
    public static readonly PennyRounding HalfToEven = new ToEven();

    private PennyRounding(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>The nearest whole number to a fraction of two short numbers, at the speed of a division.</summary>
    /// <param name="numerator">Above the line; may be negative, but not the lowest number there is.</param>
    /// <param name="denominator">Below the line; at least one.</param>
    /// <returns>The whole number, as <see cref="Fraction.Round"/> gives it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is less than one.</exception>
    public long Round(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        var (whole, rest) = Math.DivRem(Math.Abs(numerator), denominator);
        var toHalf = rest.CompareTo(denominator - rest);
        var size = toHalf > 0 || (toHalf == 0 && HalfGoesUp(long.IsOddInteger(whole))) ? whole + 1 : whole;
        return numerator < 0 ? -size : size;
    }

    internal abstract bool HalfGoesUp(bool wholePenceAreOdd);

    private sealed class AwayFromZero() : PennyRounding("half-away-from-zero", 1)
    {
        internal override bool HalfGoesUp(bool wholePenceAreOdd) => true;
    }

    private sealed class ToEven() : PennyRounding("half-to-even", 2)
    {
        internal override bool HalfGoesUp(bool wholePenceAreOdd) => wholePenceAreOdd;
    }
}
