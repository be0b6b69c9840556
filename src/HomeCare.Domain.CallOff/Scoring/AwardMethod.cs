namespace HomeCare.Domain.CallOff;

/// <summary>How price and quality together decide a competition.</summary>
public sealed record AwardMethod
{
    private AwardMethod(ScoreBasis basis, Fraction priceWeight, PriceFormula? formula)
    {
        Basis = basis;
        PriceWeight = priceWeight;
        Formula = formula;
    }

    /// <summary>
    /// The lowest price wins among the offers that pass every threshold. Price has all the weight, so every question has a
    /// weight of nought.
    /// </summary>
    public static AwardMethod LowestPrice { get; } = new(ScoreBasis.LowestPrice, Fraction.One, null);

    /// <summary>
    /// The lowest price per quality point wins. Price has no weight: the weights of the questions add to one. The order of
    /// two offers never depends on a third.
    /// </summary>
    public static AwardMethod PricePerQualityPoint { get; } = new(ScoreBasis.PricePerQualityPoint, Fraction.Zero, null);

    /// <summary>What the offers are put in order by.</summary>
    public ScoreBasis Basis { get; }

    /// <summary>The weight of the price, as a part of one.</summary>
    public Fraction PriceWeight { get; }

    /// <summary>How a price becomes points, or null where it does not.</summary>
    public PriceFormula? Formula { get; }

    /// <summary>Price and quality are both scored, and the most points win.</summary>
    /// <param name="priceWeight">The weight of the price, as a part of one: <c>Fraction.Percent(40)</c>.</param>
    /// <param name="formula">How a price becomes points.</param>
    /// <returns>The method.</returns>
    public static AwardMethod Weighted(Fraction priceWeight, PriceFormula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new(ScoreBasis.WeightedScore, priceWeight, formula);
    }
}
