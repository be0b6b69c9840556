using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>What the change from one scheme to another means for money, where both print prices of the same care.</summary>
internal sealed class MoneyBetween
{
    private const int HourMinutes = 60;
    private const int ExampleVisitMinutes = 45;
    private const int ExampleLongVisitMinutes = 120;
    private const int ExampleSupplementMinutes = 120;

    private readonly Scheme earlier;
    private readonly Scheme later;
    private readonly (PriceEnd Least, PriceEnd Most) before;
    private readonly (PriceEnd Least, PriceEnd Most) after;

    private MoneyBetween(Scheme from, Scheme to) => (earlier, later, before, after) = (from, to, PriceEnd.Of(from), PriceEnd.Of(to));

    internal static ValueList<MoneyChange> Of(Scheme from, Scheme to)
    {
        var between = new MoneyBetween(from, to);
        return [.. between.SameItems(), .. between.Bands(), .. between.Reclassified(), .. between.Visits(), .. between.Days()];
    }

    private IEnumerable<PricedItem> Shared => before.Most.Items.Intersect(after.Most.Items);

    private IEnumerable<MoneyChange> SameItems() => Shared.Select(item => new MoneyChange(
        MoneyChangeKind.Price, item.ToString(), Span(before, end => Price(end, item)), Span(after, end => Price(end, item)), Citations: []));

    // What followed a band is priced for the time that the band's own unit buys.
    private IEnumerable<MoneyChange> Bands() => Successions is not { } successions
        ? []
        : from succession in successions.Rows
          from item in before.Most.Items
          where item.Key.Band == succession.From && item.Unit.Minutes is not null
          from next in succession.Candidates
          let minutes = item.Unit.Minutes!.Value
          let unit = successions.Later.Band(next)!.Commissioning.UnitFor(minutes)
          where unit is not null
          select new MoneyChange(
              MoneyChangeKind.Price,
              $"{item}, then band {next}",
              Span(before, end => Price(end, item)),
              Span(after, end => end.Of(new(PriceKey.Of(next), unit), minutes)),
              [succession.Citation]);

    // The hours are printed without their period: the sums are for that period, whatever it is.
    private IEnumerable<MoneyChange> Reclassified()
    {
        var rows = later.BandChanges.Where(change => HasPrice(before, change.From) && HasPrice(after, change.To)).ToArray();
        return rows
            .Select(change => new MoneyChange(
                MoneyChangeKind.Price,
                $"an hour in {string.Join(", ", change.Parishes)}, from band {change.From} to {change.To}",
                Span(before, end => end.Of(Hour(change.From), HourMinutes)),
                Span(after, end => end.Of(Hour(change.To), HourMinutes)),
                [change.Citation]))
            .Concat(rows.Length == 0
                ? []
                : [
                    new MoneyChange(
                        MoneyChangeKind.Price,
                        "the printed hours of all parishes that change band",
                        Span(before, end => Sum(rows, change => end.Of(Hour(change.From), HourMinutes))),
                        Span(after, end => Sum(rows, change => end.Of(Hour(change.To), HourMinutes))),
                        rows.Select(change => change.Citation).ToValueList()),
                ]);
    }

    private IEnumerable<MoneyChange> Visits() =>
        from band in Shared.Where(item => item.Unit == PriceUnit.Hour).Select(item => item.Key.Band).OfType<BandId>()
        where earlier.VisitTerms.IsT0 && later.VisitTerms.IsT0
        from example in new[]
        {
            (Name: "14 visits of 45 minutes a week", Plan: Daily(ExampleVisitMinutes, 8, 18)),
            (Name: "7 visits of 2 hours a week", Plan: Daily(ExampleLongVisitMinutes, 20)),
        }
        select new MoneyChange(
            MoneyChangeKind.Example,
            $"an example: {example.Name} in band {band}",
            Span(before, end => end.Of(example.Plan, band)),
            Span(after, end => end.Of(example.Plan, band)),
            Citations: []);

    private IEnumerable<MoneyChange> Days() => Successions is not { } successions
        ? []
        : from held in HeldBands(successions.Earlier)
          let proposal = successions.ProposeFor(held).AsT0
          from next in proposal.Combinations
          select new MoneyChange(
              MoneyChangeKind.Example,
              $"an example: 3 days a week of {Words(successions.Earlier, held)}, then {Words(successions.Later, next)}",
              Span(before, end => end.Of(ThreeDays(successions.Earlier, held))),
              Span(after, end => end.Of(ThreeDays(successions.Later, next))),
              proposal.Rows.Select(row => row.Citation).ToValueList());

    // Each band that is bought by the session, alone and with each supplement that goes with it.
    private static IEnumerable<ValueList<BandId>> HeldBands(DayServiceTerms terms) =>
        from band in terms.Bands
        where band.Commissioning.IsBySession
        let added = terms.Bands.Where(other => other.Supplements.Contains(band.Id)).Select(other => ValueList.Create([band.Id, other.Id]))
        from held in added.Prepend([band.Id])
        select held;

    private BandSuccessions? Successions =>
        earlier.Successions.TryGet(out var successions) && later.DayServices.TryGet(out var services) && successions.Later == services
            ? successions
            : null;

    private static WeeklyAttendance ThreeDays(DayServiceTerms terms, ValueList<BandId> bands) => WeeklyAttendance.Create(
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday],
        DayPlan.Create(terms, bands.Select(band => DaySegment.Of(band, Minutes(terms, band)))).AsT0).AsT0;

    private static string Words(DayServiceTerms terms, ValueList<BandId> bands) =>
        string.Join(" with ", bands.Select(band => $"{PlainText.Hours(Minutes(terms, band))} of band {band}"));

    private static int Minutes(DayServiceTerms terms, BandId band) =>
        terms.Band(band)!.IsSupplement ? ExampleSupplementMinutes : terms.SessionMinutes.Value;

    private static WeeklyPlan Daily(int minutes, params ReadOnlySpan<int> hours)
    {
        var visits = new List<WeeklyVisit>();
        foreach (var hour in hours)
        {
            visits.AddRange(Enumerable.Range(1, 7).Select(day => new WeeklyVisit((IsoDayOfWeek)day, new LocalTime(hour, 0), minutes, Carers: 1)));
        }

        return WeeklyPlan.Create(visits).AsT0;
    }

    private static MoneySpan Span((PriceEnd Least, PriceEnd Most) ends, Func<PriceEnd, ExactAmount?> amount) =>
        new(amount(ends.Least), amount(ends.Most));

    private static ExactAmount? Price(PriceEnd end, PricedItem item) => item.Unit.Minutes is { } minutes ? end.Of(item, minutes) : null;

    private static ExactAmount? Sum(BandChange[] rows, Func<BandChange, ExactAmount?> price) =>
        rows.Aggregate((ExactAmount?)ExactAmount.Zero, (sum, row) => sum + (price(row) * row.Hours));

    private static bool HasPrice((PriceEnd Least, PriceEnd Most) ends, BandId band) => ends.Most.Items.Contains(Hour(band));

    private static PricedItem Hour(BandId band) => new(PriceKey.Of(band), PriceUnit.Hour);
}
