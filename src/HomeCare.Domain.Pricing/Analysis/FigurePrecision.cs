namespace HomeCare.Domain.Pricing;

/// <summary>How exactly a figure is stated.</summary>
public enum FigurePrecision
{
    /// <summary>To its last digit.</summary>
    Exact,

    /// <summary>As "about", "around" or "approximately".</summary>
    Approximate,
}
