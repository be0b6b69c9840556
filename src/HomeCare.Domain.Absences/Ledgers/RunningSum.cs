using System.Numerics;
using System.Runtime.InteropServices;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences;

/// <summary>A sum that becomes whole pence where the rounding policy says.</summary>
internal struct RunningSum
{
    private Int128 pence;

    // By what they are divided by: many odd lengths have no common denominator within 128 bits.
    private Dictionary<Int128, Int128>? partsOfAPenny;
    private Money rounded;

    internal void Add((ExactAmount Exact, Money Rounded) amount, RoundingPolicy rounding)
    {
        if (ReferenceEquals(rounding.Point, RoundingPoint.PerInvoice))
        {
            AddExactly(amount.Exact.Pence);
        }

        rounded += amount.Rounded;
    }

    internal readonly Money In(RoundingPolicy rounding) =>
        ReferenceEquals(rounding.Point, RoundingPoint.PerInvoice) ? Round(rounding.Half) : rounded;

    private void AddExactly(Fraction amount)
    {
        var (whole, part) = Int128.DivRem(amount.Numerator, amount.Denominator);
        pence += whole;
        if (part != 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(partsOfAPenny ??= [], amount.Denominator, out _) += part;
        }
    }

    private readonly Money Round(PennyRounding half)
    {
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        foreach (var (denominator, numerator) in partsOfAPenny ?? [])
        {
            (above, below) = ((above * denominator) + (below * numerator), below * denominator);
        }

        // A quarter rounds as whatever is below half a penny, three quarters as whatever is above.
        var (whole, part) = BigInteger.DivRem(above, below);
        var quarters = part.IsZero ? 0 : 2 + (part * 2).CompareTo(below);
        return ExactAmount.FromFractionOfPence(((pence + (Int128)whole) * 4) + quarters, 4).Round(half);
    }
}
