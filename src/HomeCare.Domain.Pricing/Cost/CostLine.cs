namespace HomeCare.Domain.Pricing;

/// <summary>Visits of one length and number of carers, at one rate.</summary>
/// <param name="Visits">How many of them there are in a week.</param>
/// <param name="Minutes">The length of each.</param>
/// <param name="Carers">The carers at each.</param>
/// <param name="Band">The price band of the rate, or null for the sessional rate, which has none.</param>
/// <param name="Rate">The rate for an hour of one carer.</param>
public sealed record CostLine(int Visits, int Minutes, int Carers, BandId? Band, HourlyRate Rate)
{
    /// <summary>Visits times minutes times carers, at the rate, unrounded.</summary>
    public ExactAmount Amount => Rate.For((long)Visits * Minutes * Carers);
}
