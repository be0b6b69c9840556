using OneOf;

namespace HomeCare.Domain;

/// <summary>What part of a whole something is, in percent: exactly, rounded by itself, and rounded so that all add up to 100.</summary>
/// <remarks>
/// Shares that are each rounded half up need not add up to 100.0. A table whose shares do has moved some of them, most
/// likely by the largest remainder. Both are given; neither is put in the place of the other.
/// </remarks>
/// <param name="Exact">The exact percentage.</param>
/// <param name="HalfUp">It rounded by itself, half away from nought.</param>
/// <param name="LargestRemainder">It rounded up or down so that the shares of the whole add up to 100; see <see cref="Apportionment"/>.</param>
public sealed record PercentageShare(Fraction Exact, Fraction HalfUp, Fraction LargestRemainder)
{
    /// <summary>The shares of parts in their sum.</summary>
    /// <param name="parts">The parts; not negative, and not all nought.</param>
    /// <param name="decimals">To how many decimals of a percent the rounded shares are, 0 to 6.</param>
    /// <returns>A share for each part, or the refusals of <see cref="Apportionment.ByLargestRemainder"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer decimals than none or more than six.</exception>
    public static OneOf<ValueList<PercentageShare>, ValueList<Refusal>> Of(IEnumerable<Fraction> parts, int decimals)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 6);
        var all = parts.ToArray();
        var steps = Enumerable.Repeat(10L, decimals).Aggregate(1L, (power, ten) => power * ten);
        return Apportionment.ByLargestRemainder(100 * steps, all).MapT0(units => Shares(all, units, steps));
    }

    private static ValueList<PercentageShare> Shares(Fraction[] parts, ValueList<long> units, long steps)
    {
        var hundredth = parts.Aggregate(Fraction.Zero, (sum, part) => sum + part) / Fraction.Whole(100);
        return parts.Select((part, i) => Share(part / hundredth, units[i], steps)).ToValueList();
    }

    private static PercentageShare Share(Fraction exact, long units, long steps) => new(
        exact,
        Fraction.Of((exact * Fraction.Whole(steps)).Round(PennyRounding.HalfAwayFromZero), steps),
        Fraction.Of(units, steps));
}
