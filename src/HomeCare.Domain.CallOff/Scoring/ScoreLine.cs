namespace HomeCare.Domain.CallOff;

/// <summary>The points of one offer for the price or for one question, and where they come from.</summary>
/// <param name="Question">The question, or null for the price.</param>
/// <param name="Title">What was scored, for people.</param>
/// <param name="Weight">Its weight, as a part of one.</param>
/// <param name="Mark">The mark; for the price the part of the points that the formula gives, from nought to one.</param>
/// <param name="HighestMark">The best mark; one for the price.</param>
/// <param name="Exact">Weight x 100 x mark / highest mark, exactly.</param>
/// <param name="Points">The points that count: the same, or rounded where lines are.</param>
/// <param name="Basis">What the price formula looked at, in words; null for a question.</param>
public sealed record ScoreLine(
    QuestionId? Question,
    string Title,
    Fraction Weight,
    Fraction Mark,
    Fraction HighestMark,
    Fraction Exact,
    Fraction Points,
    string? Basis)
{
    internal const string PriceTitle = "Price";

    /// <summary>The most points that the line can have.</summary>
    public Fraction MostPoints => Weight * CompetitionScoring.Points;

    /// <summary>The line in words, with the whole calculation.</summary>
    public string Words
    {
        get
        {
            var what = Basis is null ? Title : $"{Title} {Basis}";
            var rounded = Points == Exact ? string.Empty : $", rounded to {ScoreText.Of(Points)}";
            return $"{what}: {ScoreText.Of(MostPoints)} x {ScoreText.Of(Mark)} / {ScoreText.Of(HighestMark)} = {ScoreText.Of(Exact)} points{rounded}";
        }
    }
}
