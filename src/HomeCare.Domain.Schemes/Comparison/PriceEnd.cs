using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>One end of a scheme's prices: the floors or the ceilings of what is bid, or the fixed prices, which are both.</summary>
internal sealed class PriceEnd
{
    private readonly Scheme scheme;
    private readonly PriceBook? book;

    private PriceEnd(Scheme scheme, Func<PriceRange, Published<Money>> end)
    {
        this.scheme = scheme;
        FirstDay = FirstMondayOf(scheme);
        book = scheme.Prices.TryGet(out var prices) ? prices
            : scheme.Bids.TryGet(out var bids) ? BookOf(bids, end, FirstDay)
            : null;
    }

    /// <summary>A Monday on which the prices hold.</summary>
    internal LocalDate FirstDay { get; }

    /// <summary>What has a price.</summary>
    internal IEnumerable<PricedItem> Items => book is null
        ? []
        : book.Table.All.Where(series => series.Rows.Any(row => row.Covers(FirstDay, LocalDate.MaxIsoValue))).Select(series => series.Key);

    internal static (PriceEnd Least, PriceEnd Most) Of(Scheme scheme) => (new(scheme, range => range.Floor), new(scheme, range => range.Ceiling));

    /// <summary>The price of so many minutes of an item; null where it is not set.</summary>
    internal ExactAmount? Of(PricedItem item, int minutes) =>
        book?.PriceOf(item, FirstDay).Match<ExactAmount?>(price => price.ForMinutes(minutes), _ => null);

    /// <summary>A week of visits; null where a price that it needs is not set.</summary>
    internal ExactAmount? Of(WeeklyPlan plan, BandId band) =>
        book is not null && scheme.VisitTerms.TryGet(out var terms)
            ? new VisitPricer(terms, book).Price(VisitSchedule.Create(plan.Between(FirstDay, FirstDay.PlusDays(6))).AsT0, HomeBands.Always(band))
                .Match<ExactAmount?>(invoice => invoice.ExactTotal, _ => null)
            : null;

    /// <summary>Days of a day service in one week; null where a price that they need is not set.</summary>
    internal ExactAmount? Of(WeeklyAttendance attendance) => book is null
        ? null
        : new DayServicePricing(book, RoundingPolicy.Default).PriceOf(attendance.Between(FirstDay, FirstDay.PlusDays(6)))
            .Match<ExactAmount?>(cost => cost.Exact, _ => null);

    // The first whole week of the newest fixed prices, or of the scheme; at the end of the calendar its last.
    private static LocalDate FirstMondayOf(Scheme scheme)
    {
        var newest = scheme.Prices.TryGet(out var book)
            ? book.Table.All.SelectMany(series => series.Rows).Where(row => row.WithdrawnOn is null).Max(row => (LocalDate?)row.FirstDay)
            : null;
        var begun = newest is { } day ? day
            : scheme.Period.Begins.TryGet(out var begins) ? begins.Latest
            : scheme.Framework.RecordedUntil ?? LocalDate.MinIsoValue.PlusDays(7);
        var first = LocalDate.Min(begun, LocalDate.MaxIsoValue.PlusDays(-13));
        return first.DayOfWeek == IsoDayOfWeek.Monday ? first : first.Next(IsoDayOfWeek.Monday);
    }

    private static PriceBook BookOf(BidSchedule bids, Func<PriceRange, Published<Money>> end, LocalDate firstDay) => PriceBook.Create(
        from asked in bids.Asked
        let price = PriceOf(asked.Rule, end)
        where price is not null
        select new DatedRow<PricedItem, Money>(asked.Item, price, firstDay, firstDay.PlusDays(6))).AsT0;

    // Price points and prices without a range have no ends to compare.
    private static Published<Money>? PriceOf(BidRule rule, Func<PriceRange, Published<Money>> end) => rule.Match<Published<Money>?>(
        one => one.Price,
        range => end(range.Range),
        _ => null,
        _ => null,
        _ => null);
}
