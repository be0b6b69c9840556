namespace HomeCare.Domain.CallOff;

/// <summary>An offer with its points.</summary>
/// <param name="Basis">What the offers are put in order by.</param>
/// <param name="Offer">The offer, its marks in the order of the questions.</param>
/// <param name="Lines">The points line by line: the price first where it is scored, then the questions.</param>
/// <param name="QualityPoints">The points of the questions together; rounded where the total is.</param>
/// <param name="TotalPoints">The points of all lines together; rounded where the total is.</param>
/// <param name="AbnormallyLow">The flag of a price that is so low that it must be asked about, or null.</param>
public sealed record ScoredOffer(
    ScoreBasis Basis,
    CompetitionOffer Offer,
    ValueList<ScoreLine> Lines,
    Fraction QualityPoints,
    Fraction TotalPoints,
    AbnormallyLowFlag? AbnormallyLow)
{
    /// <summary>
    /// What decides the place: the total points of a weighted score (the most first), the pence per quality point, or the
    /// pence of the price (the least first).
    /// </summary>
    public Fraction Standing => Basis switch
    {
        ScoreBasis.LowestPrice => Offer.Price.Pence,
        ScoreBasis.WeightedScore => TotalPoints,
        ScoreBasis.PricePerQualityPoint => Offer.Price.Pence / QualityPoints,
    };

    /// <summary>What decides the place, in words.</summary>
    public string StandingInWords => Basis switch
    {
        ScoreBasis.LowestPrice => $"a price of {Offer.Price}",
        ScoreBasis.WeightedScore => $"{ScoreText.Of(TotalPoints)} points of 100",
        ScoreBasis.PricePerQualityPoint => $"{ScoreText.Of(Standing)} pence per quality point: {Offer.Price} over {ScoreText.Of(QualityPoints)} points",
    };

    internal static int Compare(ScoredOffer left, ScoredOffer right) => left.Basis switch
    {
        ScoreBasis.WeightedScore => right.Standing.CompareTo(left.Standing),
        ScoreBasis.LowestPrice or ScoreBasis.PricePerQualityPoint => left.Standing.CompareTo(right.Standing),
    };
}
