namespace HomeCare.Domain.Pricing;

/// <summary>The hours of a band at its rate.</summary>
/// <param name="Band">The band.</param>
/// <param name="Hours">The hours.</param>
/// <param name="Rate">The rate for an hour.</param>
public sealed record HoursCostLine(BandId Band, Fraction Hours, HourlyRate Rate)
{
    /// <summary>Hours times rate, unrounded.</summary>
    public ExactAmount Cost => ExactAmount.FromMoney(Rate.PerHour) * Hours;
}
