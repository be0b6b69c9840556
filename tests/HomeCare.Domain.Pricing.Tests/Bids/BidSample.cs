using System.Globalization;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Schedules and bids to start a test from. The floors and all prices bid are invented.</summary>
internal static class BidSample
{
    public static readonly PricedItem Urban = Hour("urban");
    public static readonly PricedItem Fringe = Hour("fringe");
    public static readonly PricedItem Sessional = new(PriceKey.Of(new PriceItemId("sessional")), PriceUnit.Hour);

    public static readonly ZoneId Melton = new("melton");
    public static readonly ZoneId Hinckley = new("hinckley");

    public static Citation RuleAt { get; } = Cite("TEST-RULE");

    public static Citation AskedAt { get; } = Cite("TEST-ASKED");

    public static Citation ScheduleAt { get; } = Cite("TEST-SCHEDULE");

    /// <summary>Two bands of an hour, from an invented floor to a ceiling.</summary>
    public static BidSchedule Ranges { get; } = Schedule(
        Asked(Urban, Within("22.00", "25.27")),
        Asked(Fringe, Within("22.00", "26.36")));

    public static Citation Cite(string id) => A.Citation with { Id = id };

    public static PricedItem Hour(string band) => new(PriceKey.Of(new BandId(band)), PriceUnit.Hour);

    public static PricedItem In(this PricedItem item, ZoneId zone) => item with { Key = item.Key with { Zone = zone } };

    public static PricedItem In(this PricedItem item, string lot) => item with { Key = item.Key with { Lot = new(lot) } };

    public static BidRule Within(string? floor, string? ceiling) => BidRule.Within(new(Published(floor), Published(ceiling)), RuleAt);

    public static Published<Money> Published(string? pounds) => pounds is null ? A.NotYetSet() : A.Set(pounds);

    public static AskedPrice Asked(PricedItem item, BidRule rule) => new()
    {
        Item = item,
        Name = item.Key.Band?.Value ?? item.Key.Item?.Value ?? item.ToString(),
        Rule = rule,
        Citation = AskedAt,
    };

    public static BidSchedule Schedule(params AskedPrice[] asked) => Schedule([.. asked], [], []);

    public static BidSchedule Schedule(
        ValueList<AskedPrice> asked, ValueList<BelowOwnPrice> below, ValueList<RisingPrices> rising) => new(asked, below, rising)
        {
            Title = "An example",
            Citation = ScheduleAt,
            Consequence = With(BidConsequence.RejectPrice),
        };

    public static Published<BidConsequence> With(BidConsequence consequence) => new(new Cited<BidConsequence>(consequence, A.Citation));

    /// <summary>A bid with a place for each price: row 1, row 2 and so on.</summary>
    public static Bid Bid(params (PricedItem Item, string Pounds)[] prices) => new()
    {
        Bidder = new("A1"),
        Prices = prices
            .Select((price, i) => new BidPrice(price.Item, Pounds(price.Pounds)) { Place = "row " + (i + 1) })
            .ToValueList(),
        Place = "a1.csv",
    };

    public static ExactAmount Pounds(string pounds) =>
        ExactAmount.FromPence(Fraction.FromDecimal(decimal.Parse(pounds, CultureInfo.InvariantCulture)) * Fraction.Whole(100));

    /// <summary>The codes of what is wrong, in order.</summary>
    public static string[] Codes(this BidOutcome outcome) => outcome.Faults.Select(fault => fault.Reason.Code).ToArray();

    public static string Accepts(this BidOutcome outcome) => string.Join("; ", outcome.Accepted.Select(price => $"{price.Item}: {price.Price}"));

    /// <summary>The codes of a price bid for the first thing asked, beside the codes of the rest.</summary>
    public static string[] CodesOf(BidRule rule, string pounds) => Schedule(Asked(Urban, rule)).Evaluate(Bid((Urban, pounds))).Codes();
}
