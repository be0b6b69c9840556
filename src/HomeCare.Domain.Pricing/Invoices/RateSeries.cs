using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The prices of one item as they were known on one day, laid out so that a look-up is a short search among numbers.</summary>
internal sealed class RateSeries
{
    private readonly RateRun[] runs;

    internal RateSeries(DatedSeries<PricedItem, Money> series, LocalDate knownOn)
    {
        Item = series.Key;
        runs =
        [
            .. series.Rows.Where(row => row.WasKnownOn(knownOn) && row.Value.IsT0).Select(row => new RateRun(
                row,
                row.Value.AsT0.Value.Pence,
                DatedVisit.DayNumber(row.FirstDay),
                DatedVisit.LastDayNumber(row.LastDay))),
        ];
    }

    internal PricedItem Item { get; }

    internal RateRun? On(int day)
    {
        var (low, high) = (0, runs.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = runs[middle].FirstDay <= day ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && day <= runs[low - 1].LastDay ? runs[low - 1] : null;
    }
}
