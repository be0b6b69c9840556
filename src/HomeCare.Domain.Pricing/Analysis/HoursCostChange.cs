namespace HomeCare.Domain.Pricing;

/// <summary>Two costs of hours in the same bands, one measured against the other.</summary>
/// <param name="Before">What it is measured against.</param>
/// <param name="After">What it changes to.</param>
public sealed record HoursCostChange(HoursCost Before, HoursCost After)
{
    /// <summary>How much more it costs after; negative where it costs less.</summary>
    public ExactAmount Change => After.Total - Before.Total;

    /// <summary>How much less it costs after; negative where it costs more.</summary>
    public ExactAmount Saving => Before.Total - After.Total;

    /// <summary>The saving in percent of the cost before; nought where nothing was paid before.</summary>
    public Fraction SavingPercent => Before.Total == ExactAmount.Zero ? Fraction.Zero : Saving / Before.Total * Fraction.Whole(100);

    /// <summary>In what the bases of the two are unlike or unclear.</summary>
    public ValueList<Finding> Findings => UnlikeBases.Between(Before.ToFigure("the cost before"), After.ToFigure("the cost after"));
}
