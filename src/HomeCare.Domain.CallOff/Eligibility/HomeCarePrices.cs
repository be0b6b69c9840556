using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>The hourly rates of a home care provider beside what a package needs and a scheme allows.</summary>
/// <param name="Pricing">How visits are priced, and the ranges of the prices.</param>
/// <param name="Plan">The visits of a week.</param>
/// <param name="Band">The price band of the home.</param>
/// <param name="Rates">The provider's rates.</param>
public sealed record HomeCarePrices(HomeCarePricing Pricing, WeeklyPlan Plan, BandId Band, OfferedRates Rates) : IOfferedPrices
{
    /// <inheritdoc/>
    public IEnumerable<string> Missing => Pricing.NeedsBandRate(Plan) && Rates.In(Band) is null ? [Band.Value] : [];

    /// <inheritdoc/>
    public IEnumerable<OfferedPrice> Offered
    {
        get
        {
            foreach (var band in Pricing.Bands)
            {
                if (Rates.In(band.Id) is { } rate)
                {
                    yield return new(band.Id.Value, rate.PerHour, band.Range);
                }
            }

            if (Rates.Sessional is { } sessional && Pricing.Sessional is { } terms)
            {
                yield return new(Gate.SessionalName, sessional.PerHour, terms.Range);
            }
        }
    }

    /// <summary>Whether the package has long visits and the provider offers no rate for them.</summary>
    public bool IsSessionalMissing => Rates.Sessional is null && Pricing.NeedsSessionalRate(Plan);
}
