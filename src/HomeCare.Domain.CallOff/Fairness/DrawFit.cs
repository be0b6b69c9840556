namespace HomeCare.Domain.CallOff;

/// <summary>How well the draws for a first place agree with a fair draw.</summary>
/// <remarks>
/// Pearson's statistic over the providers that were drawn: the sum of (won - expected)² / expected. Where draws are among different
/// providers it tends to be below what the tables assume, so it errs towards finding nothing; it is a reason to look, and no proof.
/// </remarks>
/// <param name="Luck">The providers that took part in a draw for a first place, in ordinal order.</param>
/// <param name="Statistic">The statistic, exactly; 0 without a draw.</param>
/// <param name="Degrees">Its degrees of freedom: the providers less one; 0 without a draw.</param>
public sealed record DrawFit(ValueList<DrawLuck> Luck, Fraction Statistic, int Degrees)
{
    /// <summary>The fewest wins that each provider must be expected to have before the statistic says anything.</summary>
    public const int FewestExpected = 5;

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
}
