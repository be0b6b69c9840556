namespace HomeCare.Domain.Pricing;

/// <summary>What one row of a reclassification costs or saves at given rates.</summary>
/// <param name="Change">The row.</param>
/// <param name="Before">The hourly rate of its old band.</param>
/// <param name="After">The hourly rate of its new band.</param>
public sealed record BandChangeEffect(BandChange Change, HourlyRate Before, HourlyRate After)
{
    /// <summary>The new rate less the old one; negative where care gets cheaper.</summary>
    public Money Difference => After.PerHour - Before.PerHour;

    /// <summary>The difference times the hours of the row, unrounded, over the period of the hours.</summary>
    public ExactAmount Effect => ExactAmount.FromMoney(Difference) * Change.Hours;
}
