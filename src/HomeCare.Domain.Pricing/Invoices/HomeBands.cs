using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The price band of a person's home on every day.</summary>
/// <remarks>A package whose price is frozen at a change of bands keeps its band: <see cref="Always"/> the old one.</remarks>
public sealed class HomeBands
{
    private readonly BandRun[] runs;

    private HomeBands(IEnumerable<BandRun> runs) => this.runs = [.. runs.OrderBy(run => run.FirstDay)];

    /// <summary>
    /// A home under a scheme whose prices do not differ by band, such as inner and outer prices or one for everybody: every visit has
    /// the price of <see cref="VisitTerms.HourItem"/>.
    /// </summary>
    public static HomeBands Unbanded { get; } = new([new(null, int.MinValue, int.MaxValue)]);

    /// <summary>One band on every day.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Always(BandId band)
    {
        ArgumentNullException.ThrowIfNull(band);
        return new([new(band, int.MinValue, int.MaxValue)]);
    }

    /// <summary>One band before a day and another from that day on.</summary>
    /// <param name="before">The band before it.</param>
    /// <param name="changesOn">The first day of the other band.</param>
    /// <param name="after">The band from that day on.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Changing(BandId before, LocalDate changesOn, BandId after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var day = DatedVisit.DayNumber(changesOn);
        return new([new(before, int.MinValue, day - 1), new(after, day, int.MaxValue)]);
    }

    /// <summary>The bands of a place in a dated table, such as <see cref="Gazetteer.Bands"/>, with all that is known.</summary>
    /// <typeparam name="TKey">What the table calls its places by.</typeparam>
    /// <param name="series">What the table holds of the place. On a day for which it has no band, the home has none.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Of<TKey>(DatedSeries<TKey, BandId> series)
        where TKey : notnull => Of(series, LocalDate.MaxIsoValue);

    /// <summary>The bands of a place in a dated table, as they were known on a day.</summary>
    /// <typeparam name="TKey">What the table calls its places by.</typeparam>
    /// <param name="series">What the table holds of the place. On a day for which it has no band, the home has none.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The bands.</returns>
    public static HomeBands Of<TKey>(DatedSeries<TKey, BandId> series, LocalDate knownOn)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(series);
        return new(series.Rows
            .Where(row => row.WasKnownOn(knownOn) && row.Value.IsT0)
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
