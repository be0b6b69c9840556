namespace HomeCare.Domain.Pricing;

/// <summary>How a scheme prices home care visits: band rates, and where it has one, a rate for long visits whatever the band.</summary>
/// <param name="Bands">The price bands, cheapest first.</param>
/// <param name="Sessional">The rate for long visits, or null where the length of a visit makes no difference.</param>
public sealed record HomeCarePricing(ValueList<PriceBand> Bands, SessionalPricing? Sessional)
{
    /// <summary>Whether a visit is charged at the sessional rate.</summary>
    /// <param name="minutes">Its planned length, which decides; the number of carers does not.</param>
    /// <returns>Whether it is.</returns>
    public bool IsSessional(int minutes) => Sessional is not null && SessionalTerms.Covers(Sessional.FromMinutes, minutes);

    /// <summary>Whether a plan has a visit that is charged at a band's rate.</summary>
    /// <param name="plan">The planned visits.</param>
    /// <returns>Whether it has.</returns>
    public bool NeedsBandRate(WeeklyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return !IsSessional(plan.Alike[0].Minutes);
    }

    /// <summary>Whether a plan has a visit that is charged at the sessional rate.</summary>
    /// <param name="plan">The planned visits.</param>
    /// <returns>Whether it has.</returns>
    public bool NeedsSessionalRate(WeeklyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return IsSessional(plan.Alike[^1].Minutes);
    }

    /// <summary>A band of the scheme.</summary>
    /// <param name="id">What the scheme calls it.</param>
    /// <returns>The band, or null when the scheme has none of that name.</returns>
    public PriceBand? Band(BandId id) => Bands.FirstOrDefault(band => band.Id == id);

    /// <summary>The exact weekly cost of a plan in a band with a provider's rates.</summary>
    /// <remarks>
    /// The cost is not monotone in the length of a visit: the sessional rate can make 90 minutes cheaper than 89. That
    /// step is the scheme's, and nothing smooths it.
    /// </remarks>
    /// <param name="plan">The planned visits.</param>
    /// <param name="band">The price band of the person's home.</param>
    /// <param name="rates">The provider's rates.</param>
    /// <returns>The cost, or null when the provider does not offer a rate that the plan needs.</returns>
    public WeeklyCost? CostOf(WeeklyPlan plan, BandId band, OfferedRates rates)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rates);
        var lines = new List<CostLine>(plan.Alike.Count);
        foreach (var alike in plan.Alike)
        {
            var sessional = IsSessional(alike.Minutes);
            if ((sessional ? rates.Sessional : rates.In(band)) is not { } rate)
            {
                return null;
            }

            lines.Add(new(alike.Visits, alike.Minutes, alike.Carers, sessional ? null : band, rate));
        }

        return new(lines.ToValueList());
    }
}
