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
