namespace HomeCare.Domain.Pricing;

/// <summary>A figure measured against another, with everything in which they are unlike.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Against">What it is measured against.</param>
/// <param name="Findings">In what their bases are unlike or unclear; empty where nothing speaks against the comparison.</param>
public sealed record FigureComparison(Figure Figure, Figure Against, ValueList<Finding> Findings)
{
    /// <summary>How much more the figure is; negative where it is less.</summary>
    public Fraction Difference => Figure.Value - Against.Value;

    /// <summary>How much more it is, in percent of what it is measured against.</summary>
    public Fraction Percent => Difference / Against.Value * Fraction.Whole(100);
}
