using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.TestSupport;

/// <summary>Days of Community Life Choices, priced at the printed ceilings and floors. The days that the prices hold are invented.</summary>
public static class Clc
{
    public static readonly LocalDate Day = new(2026, 10, 1);
    public static readonly PriceUnit Session = PriceUnit.Session(360);

    public static DayServiceTerms Terms => LeicestershireCommunityLifeChoices2026.DayServices;

    public static DayServiceTerms Legacy => LeicestershireCommunityLifeChoices2021.DayServices;

    public static PriceBook Ceilings { get; } = OfRanges(range => range.Ceiling);

    public static PriceBook Floors { get; } = OfRanges(range => range.Floor);

    public static PriceBook Book(params string[] prices) => PriceBook.Create(
        Terms.Bands.Zip(prices).Select(pair => Row(pair.First.Id.Value, pair.First.Commissioning.Units[0], pair.Second))).AsT0;

    public static DatedRow<PricedItem, Money> Row(string band, PriceUnit unit, string price) => Row(band, unit, price, new(2026, 8, 31));

    public static DatedRow<PricedItem, Money> Row(string band, PriceUnit unit, string price, LocalDate firstDay) =>
        new(new(PriceKey.Of(new BandId(band)), unit), A.Set(price), firstDay, new LocalDate(2029, 8, 30));

    public static DaySegment Hours(string band, int hours) => DaySegment.Of(new(band), hours * 60);

    public static DaySegment At(string band, int from, int until) =>
        DaySegment.Between(new(band), new LocalTime(from, 0), new LocalTime(until % 24, 0));

    public static DayPlan Plan(params DaySegment[] segments) => DayPlan.Create(Terms, segments).AsT0;

    public static DayPlan LegacyPlan(params DaySegment[] segments) => DayPlan.Create(Legacy, segments).AsT0;

    public static DayPrice Price(PriceBook book, params DaySegment[] segments) =>
        new DayServicePricing(book, RoundingPolicy.Default).PriceOf(Plan(segments), Day).AsT0;

    public static IEnumerable<string> Codes(DayServiceTerms terms, params DaySegment[] segments) =>
        DayPlan.Create(terms, segments).Match(_ => [], refusals => refusals.Select(refusal => refusal.Code));

    // The scheme's own ranges, so that what is proved with them is proved of the scheme.
    private static PriceBook OfRanges(Func<PriceRange, Published<Money>> end) => PriceBook.Create(
        LeicestershireCommunityLifeChoices2026.Bids.Asked.Select(asked => new DatedRow<PricedItem, Money>(
            asked.Item, end(asked.Rule.AsT1.Range), new LocalDate(2026, 8, 31), new LocalDate(2029, 8, 30)))).AsT0;
}
