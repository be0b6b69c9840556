using System.Numerics;

namespace HomeCare.Domain.CallOff;

/// <summary>How well the draws for a first place agree with a fair draw.</summary>
/// <remarks>
/// Pearson's statistic over the providers that were drawn: the sum of (won - expected)² / expected. Where draws are among different
/// providers it tends to be below what the tables assume, so it errs towards finding nothing; it is a reason to look, and no proof.
/// </remarks>
/// <param name="Luck">The providers that took part in a draw for a first place, in ordinal order.</param>
/// <param name="Statistic">The statistic, added up exactly and rounded once, to six decimals; 0 without a draw.</param>
/// <param name="Degrees">Its degrees of freedom: the providers less one; 0 without a draw.</param>
public sealed record DrawFit(ValueList<DrawLuck> Luck, Fraction Statistic, int Degrees)
{
    /// <summary>The fewest wins that each provider must be expected to have before the statistic says anything.</summary>
    public const int FewestExpected = 5;

    private const int Decimals = 1_000_000;

    /// <summary>Whether there are draws enough: at least five expected wins for each provider.</summary>
    public bool HasEnough => Degrees > 0 && Luck.All(one => one.Expected >= Fraction.Whole(FewestExpected));

    /// <summary>What the statistic says, in one English clause.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var shown = Statistic.ToDecimalText(3, PennyRounding.HalfAwayFromZero);
        return Degrees == 0 ? "no first place was drawn"
            : !HasEnough ? $"too few draws to say: each provider needs {PlainText.Of(FewestExpected)} expected wins"
            : ChiSquared.ExceededInFivePercent(Degrees) is not { } five ? $"chi-squared {shown} with {PlainText.Of(Degrees)} degrees of freedom, which the tables do not reach"
            : Statistic <= five ? $"chi-squared {shown} with {PlainText.Of(Degrees)} degrees of freedom: nothing unusual (a fair draw exceeds {five.ToDecimalText(3, PennyRounding.HalfAwayFromZero)} one time in twenty)"
            : Statistic <= ChiSquared.ExceededInOnePercent(Degrees)!.Value ? $"chi-squared {shown} with {PlainText.Of(Degrees)} degrees of freedom: a fair draw exceeds this less than one time in twenty"
            : $"chi-squared {shown} with {PlainText.Of(Degrees)} degrees of freedom: a fair draw exceeds this less than one time in a hundred";
    }

    /// <summary>How well draws agree with a fair draw. The first of each won it.</summary>
    internal static DrawFit Of(ValueList<ProviderId[]> draws)
    {
        // Everything over one denominator, and in numbers without end: the sum of a few dozen such parts has hundreds of digits.
        var whole = draws.Select(draw => (BigInteger)draw.Length).Distinct().Aggregate(BigInteger.One, (one, other) => one * other / BigInteger.GreatestCommonDivisor(one, other));
        var drawn = draws
            .SelectMany(draw => draw.Select((provider, place) => (Provider: provider, IsFirst: place == 0, Part: whole / draw.Length)))
            .GroupBy(one => one.Provider)
            .OrderBy(group => group.Key)
            .Select(group => (
                Provider: group.Key,
                Draws: group.Count(),
                Won: group.Count(one => one.IsFirst),
                Expected: group.Aggregate(BigInteger.Zero, (sum, one) => sum + one.Part)))
            .ToArray();
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        foreach (var (_, _, won, expected) in drawn)
        {
            var difference = (won * whole) - expected;
            (above, below) = ((above * expected * whole) + (difference * difference * below), below * expected * whole);
        }

        return new(
            drawn.Select(one => new DrawLuck(one.Provider, one.Draws, one.Won, Exactly(one.Expected, whole))).ToValueList(),
            Rounded(above, below),
            Math.Max(0, drawn.Length - 1));
    }

    private static Fraction Exactly(BigInteger above, BigInteger below)
    {
        var common = BigInteger.GreatestCommonDivisor(above, below);
        return below / common <= long.MaxValue ? Fraction.Of((Int128)(above / common), (Int128)(below / common)) : Rounded(above, below);
    }

    private static Fraction Rounded(BigInteger above, BigInteger below) =>
        Fraction.Of((Int128)(((2 * above * Decimals) + below) / (2 * below)), Decimals);
}
