namespace HomeCare.Domain.Pricing;

/// <summary>Where and how exact amounts become whole pence: the one rounding point of an invoice.</summary>
/// <remarks>The sources publish none. The default, per line and half a penny away from zero, is this library's.</remarks>
/// <param name="Point">Where it is rounded.</param>
/// <param name="Half">What happens to exactly half a penny.</param>
public sealed record RoundingPolicy(RoundingPoint Point, PennyRounding Half)
{
    /// <summary>Each line is rounded once, half a penny away from zero.</summary>
    public static RoundingPolicy Default { get; } = new(RoundingPoint.PerLine, PennyRounding.HalfAwayFromZero);

    /// <summary>The total of lines under this policy.</summary>
    /// <param name="lines">The exact lines.</param>
    /// <returns>Whole pence: the sum of the rounded lines, or the rounded sum of the exact ones.</returns>
    public Money Total(ReadOnlySpan<ExactAmount> lines)
    {
        var (exact, rounded) = (ExactAmount.Zero, Money.Zero);
        foreach (var line in lines)
        {
            exact += line;
            rounded += line.Round(Half);
        }

        return Point == RoundingPoint.PerLine ? rounded : exact.Round(Half);
    }
}
