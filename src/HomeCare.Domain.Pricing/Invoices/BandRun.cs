namespace HomeCare.Domain.Pricing;

/// <summary>A band, or none, and the days a home is in it, both inside, counted from 1 January 1970.</summary>
internal sealed record BandRun(BandId? Band, int FirstDay, int LastDay)
{
    internal bool Covers(int day) => day >= FirstDay && day <= LastDay;
}
