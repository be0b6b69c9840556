using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The price band of a person's home on every day.</summary>
/// <remarks>A package whose price is frozen at a change of bands keeps its band: <see cref="Always"/> the old one.</remarks>
public sealed class HomeBands
{
    private readonly BandRun[] runs;

    private HomeBands(IEnumerable<BandRun> runs) => this.runs = [.. runs.OrderBy(run => run.FirstDay)];

    /// <summary>One band on every day.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Always(BandId band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return new([new(band, int.MinValue, int.MaxValue)]);
    }

    /// <summary>The bands of a parish that moves from one to another.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Of(BandChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var day = DatedVisit.DayNumber(change.Effective);
        return new([new(change.From, int.MinValue, day - 1), new(change.To, day, int.MaxValue)]);
    }

    /// <summary>The bands of a place in a dated table, with all that is known.</summary>
    /// <typeparam name="TKey">What the table calls its places by.</typeparam>
    /// <param name="series">What the table holds of the place. On a day for which it has no band, the home has none.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Of<TKey>(DatedSeries<TKey, BandId> series)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series.Rows
            .Where(row => row.WasKnownOn(LocalDate.MaxIsoValue) && row.Value.IsT0)
            .Select(row => new BandRun(row.Value.AsT0.Value, DatedVisit.DayNumber(row.FirstDay), DatedVisit.LastDayNumber(row.LastDay))));
    }

    /// <summary>The band on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The band, or null where the home has none.</returns>
    public BandId? On(LocalDate day) => On(DatedVisit.DayNumber(day))?.Band;

    internal BandRun? On(int day)
    {
        foreach (var run in runs)
        {
            if (run.Covers(day))
            {
                return run;
            }
        }

        return null;
    }
}
