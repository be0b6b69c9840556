namespace HomeCare.Domain.CallOff;

/// <summary>What the offers of a competition are put in order by.</summary>
public enum ScoreBasis
{
    /// <summary>The price alone, the lowest first. Quality questions can only set thresholds.</summary>
    LowestPrice,

    /// <summary>Points for price and points for quality together, out of 100, the most first.</summary>
    WeightedScore,

    /// <summary>The price divided by the quality points, the least first.</summary>
    PricePerQualityPoint,
}
