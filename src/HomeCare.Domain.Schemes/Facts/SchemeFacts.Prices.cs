using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> Prices(Scheme scheme) =>
    [
        .. Facts(SchemePolicy.Prices, "fixed prices", scheme.Prices, (book, citation) => book.Table.All
            .Select(series => (series.Key, Rows: series.Rows.Where(row => row.WithdrawnOn is null).ToArray()))
            .Where(item => item.Rows.Length > 0)
            .Select(item => Fact(
                SchemePolicy.Prices,
                item.Key.ToString(),
                string.Join("; ", item.Rows.Select(Words)),
                [.. item.Rows.Select(row => row.Value.Citation), citation]))),
        .. Facts(SchemePolicy.Prices, "bids", scheme.Bids, (bids, _) => Bids(bids)),
    ];

    private static string Words(DatedRow<PricedItem, Money> row)
    {
        var until = row.LastDay is { } last ? "to " + PlainText.Of(last) : "until further notice";
        return $"{row.Value} fixed, {PlainText.Of(row.FirstDay)} {until}{Words(row.Status)}";
    }

    private static string Words(DatedStatus status) => status switch
    {
        DatedStatus.InForce => string.Empty,
        DatedStatus.Provisional => ", provisional",
    };

    private static IEnumerable<SchemeFact> Bids(BidSchedule bids) =>
    [
        .. bids.Asked.Select(asked => Fact(
            SchemePolicy.Prices, asked.Item.ToString(), Words(asked), [asked.Citation, .. Limits(asked.Rule), asked.Rule.Citation]) with
        {
            Standing = asked.Rule.TryPickT1(out var bounds, out _) ? StandingOf(bounds.Range) : FactStanding.Published,
        }),
        .. bids.Below.Select(one => Fact(
            SchemePolicy.Prices, $"{one.Item} by comparison", $"below the bidder's own price of {one.Other}", one.Citation)),
        .. bids.Rising.Select(one => Fact(
            SchemePolicy.Prices, "prices that rise", Shown.List(one.Items.Select(item => item.ToString())), one.Citation)),
        bids.Consequence.Match(
            cited => Fact(SchemePolicy.Prices, "consequence of a faulty price", cited.Value.Name.Replace('-', ' '), cited.Citation),
            missing => Fact(SchemePolicy.Prices, "consequence of a faulty price", missing)),
    ];

    private static string Words(AskedPrice asked) =>
        Words(asked.Rule)
        + (asked.Requirement == BidRequirement.Always ? string.Empty : ", " + asked.Requirement.Name.Replace('-', ' '))
        + (asked.ZonePrices == ZonePrices.OneForAll ? string.Empty : ", zone by zone")
        + (asked.Step == Money.FromPence(1) ? string.Empty : ", in steps of " + asked.Step)
        + Words(asked.Status);

    private static string Words(BidRule rule) => rule.Match(
        one => $"{one.Price} fixed",
        range => "bid " + Words(range.Range),
        ceiling => $"bid up to {ceiling.Ceiling}",
        points => string.Join("; ", points.Supplements
            .Select(more => $"{more.Amount.Value} more in zone {more.Zone}")
            .Prepend("one of " + Shown.List(points.Points.Select(point => point.Value.ToString())))),
        _ => "bid without a range");

    private static string Words(PriceRange range) => (range.Floor.IsT0, range.Ceiling.IsT0) switch
    {
        (true, true) => $"from {range.Floor} to {range.Ceiling}",
        (true, false) => $"from {range.Floor}, its ceiling not yet set",
        (false, true) => $"up to {range.Ceiling}, its floor not yet set",
        (false, false) => "within a floor and a ceiling that are not yet set",
    };

    private static FactStanding StandingOf(PriceRange range) =>
        range.Floor.IsT0 || range.Ceiling.IsT0 ? FactStanding.Published : FactStanding.NotYetSet;

    private static Citation[] Limits(BidRule rule) => rule.Match<Citation[]>(
        one => [one.Price.Citation],
        range => [range.Range.Floor.Citation, range.Range.Ceiling.Citation],
        ceiling => [ceiling.Ceiling.Citation],
        points => [.. points.Points.Select(point => point.Citation)],
        _ => []);

    private static IEnumerable<SchemeFact> Care(Scheme scheme) =>
    [
        .. Facts(SchemePolicy.Care, "visits", scheme.VisitTerms, (terms, citation) =>
        [
            Fact(SchemePolicy.Care, "visits", Words(terms), citation, terms.Sessional?.FromMinutes.Citation),
            Readings(SchemePolicy.Care, "visits", ReadingsOf(terms)),
        ]),
        .. Facts(SchemePolicy.Care, "day services", scheme.DayServices, (terms, _) =>
        [
            Fact(SchemePolicy.Care, "full session", PlainText.Hours(terms.SessionMinutes.Value), terms.SessionMinutes.Citation),
            .. terms.Bands.Select(band => Fact(SchemePolicy.Care, $"band {band.Id}", Words(band), band.Citation)),
            Readings(SchemePolicy.Care, "day services", ReadingsOf(terms)),
        ]),
        .. scheme.Capabilities.Select(need => Fact(SchemePolicy.Care, $"need {need.Id}", need.Name, need.Citation)),
    ];

    private static string Words(VisitTerms terms) =>
        $"{terms.Basis.Name} time, by the price of an hour"
        + (terms.Sessional is { } sessional ? $"; from {PlainText.Of(sessional.FromMinutes.Value)} minutes by one rate for all bands" : string.Empty);

    private static string Words(ServiceBand band) => Shown.List(
    [
        band.Purpose,
        .. band.Ratio is { } ratio ? [ratio.ToString()] : Array.Empty<string>(),
        (band.Commissioning.Step is null ? "only by the " : "pro rata of the ") + string.Join(" or the ", band.Commissioning.Units),
        .. band.IsSupplement ? ["with band " + string.Join(" or ", band.Supplements)] : Array.Empty<string>(),
    ]);
}
