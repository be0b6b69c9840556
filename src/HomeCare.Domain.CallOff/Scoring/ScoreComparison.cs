namespace HomeCare.Domain.CallOff;

/// <summary>The points of two offers for the price or for one question, side by side.</summary>
/// <param name="Mine">The line of the offer that asks.</param>
/// <param name="Winners">The line of the winner.</param>
public sealed record ScoreComparison(ScoreLine Mine, ScoreLine Winners)
{
    /// <summary>The points of the one that asks less those of the winner; negative where the winner had more.</summary>
    public Fraction Difference => Mine.Points - Winners.Points;
}
