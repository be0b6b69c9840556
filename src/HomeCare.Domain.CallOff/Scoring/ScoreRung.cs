using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>What decides between offers of equal standing by their own scores, before any other rung and the draw.</summary>
public sealed class ScoreRung : SmartEnum<ScoreRung>
{
    /// <summary>More quality points first.</summary>
    public static readonly ScoreRung HigherQuality = new(
        "higher-quality", 1, (left, right) => right.QualityPoints.CompareTo(left.QualityPoints), offer => offer.QualityPoints.ToString());

    /// <summary>The lower price first.</summary>
    public static readonly ScoreRung LowerPrice = new(
        "lower-price", 2, (left, right) => left.Offer.Price.CompareTo(right.Offer.Price), offer => offer.Offer.Price.ToFractionOfPence());

    private readonly Comparison<ScoredOffer> compare;
    private readonly Func<ScoredOffer, string> value;

    private ScoreRung(string name, int number, Comparison<ScoredOffer> compare, Func<ScoredOffer, string> value)
        : base(name, number) => (this.compare, this.value) = (compare, value);

    internal TieStep<ScoredOffer> Step => new(Name, compare, value);
}
