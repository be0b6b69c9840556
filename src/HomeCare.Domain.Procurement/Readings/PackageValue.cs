namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A15. What is a package of care worth?</summary>
public enum PackageValue
{
    /// <summary>Its weekly cost for the weeks it is expected to last; unknown without them. The default.</summary>
    ExpectedDuration,

    /// <summary>Its weekly cost for the weeks to its review.</summary>
    ReviewPeriod,

    /// <summary>As by its expected weeks, and above the threshold without them.</summary>
    OpenEndedIsAboveThreshold,
}
