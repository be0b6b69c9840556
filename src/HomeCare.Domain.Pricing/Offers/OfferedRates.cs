namespace HomeCare.Domain.Pricing;

/// <summary>The hourly rates a provider offers: one for each band it prices, and one for long visits.</summary>
public sealed record OfferedRates
{
    /// <summary>A provider's rates.</summary>
    /// <param name="bands">At most one rate for each band. A band that is left out is not offered.</param>
    /// <param name="sessional">The hourly rate for visits long enough to be sessional, or null when not offered.</param>
    /// <exception cref="ArgumentException">A band has two rates.</exception>
    public OfferedRates(ValueList<BandRate> bands, HourlyRate? sessional)
    {
        ArgumentNullException.ThrowIfNull(bands);
        Bands = bands.OrderBy(rate => rate.Band).ToValueList();
        for (var i = 1; i < Bands.Count; i++)
        {
            if (Bands[i].Band == Bands[i - 1].Band)
            {
                throw new ArgumentException($"The band {Bands[i].Band} has two rates.", nameof(bands));
            }
        }

        Sessional = sessional;
    }

    /// <summary>The rates by band, in ordinal order of the bands.</summary>
    public ValueList<BandRate> Bands { get; }

    /// <summary>The hourly rate for long visits, or null when not offered.</summary>
    public HourlyRate? Sessional { get; }

    /// <summary>The rate in a band.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The rate, or null when the band is not offered.</returns>
    public HourlyRate? In(BandId band)
    {
        foreach (var rate in Bands)
        {
            if (rate.Band == band)
            {
                return rate.Rate;
            }
        }

        return null;
    }
}
