using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    internal const string SessionalName = "sessional";

    private const string OwnRate = "own-rate";

    /// <summary>The provider prices every band that the package needs.</summary>
    public static readonly Gate PriceOffered = new(
        "no-price",
        "The provider prices every band that the package needs.",
        of => string.Join(", ", of.Prices.Missing) is { Length: > 0 } missing ? [new("missing", missing)] : null,
        facts => $"offers no price for: {Get(facts, "missing")}");

    /// <summary>The provider prices long visits, where the package has any. It passes where a service has no such rate.</summary>
    public static readonly Gate SessionalOffered = new(
        "no-sessional-price",
        "The provider prices long visits, where the package has any.",
        of => of.Prices is HomeCarePrices { IsSessionalMissing: true, Pricing.Sessional: { } sessional }
            ? [new("from-minutes", PlainText.Of(sessional.FromMinutes.Value))]
            : null,
        facts => $"offers no sessional price, and the package has visits of {InHours(facts, "from-minutes")} or longer");

    /// <summary>No rate offered is above its ceiling, whether the package needs it or not; exactly the ceiling passes.</summary>
    public static readonly Gate Ceiling = new(
        "price-above-ceiling",
        "No rate offered is above its ceiling, whether the package needs it or not; exactly the ceiling passes.",
        of => OutOfRange(of.Prices, (range, price) => range.IsAbove(price), "ceiling", range => range.Ceiling),
        facts => $"price above its ceiling: {Pairs(facts, "ceiling")}");

    /// <summary>No rate offered is below its floor, whether the package needs it or not; exactly the floor passes.</summary>
    public static readonly Gate Floor = new(
        "price-below-floor",
        "No rate offered is below its floor, whether the package needs it or not; exactly the floor passes.",
        of => OutOfRange(of.Prices, (range, price) => range.IsBelow(price), "floor", range => range.Floor),
        facts => $"price below its floor: {Pairs(facts, "floor")}");

    /// <summary>
    /// A sessional rate is lower than the ceiling of the scheme's reference band, and lower than the provider's own rate in
    /// that band where it offers one. It passes where a service has no such rate.
    /// </summary>
    public static readonly Gate SessionalBelowBand = new(
        "sessional-not-below-band",
        "A sessional rate is lower than the ceiling of the scheme's reference band, and lower than the provider's own rate in "
            + "that band where it offers one.",
        SessionalNotBelow,
        facts => $"sessional rate {Get(facts, SessionalName)} is not lower than {Get(facts, "limit")}, "
            + $"the {(Get(facts, "limit-of") == OwnRate ? "provider's own rate" : "ceiling")} for {Get(facts, "band")}");

    private static ValueList<Fact>? OutOfRange(
        IOfferedPrices prices,
        Func<PriceRange, Money, bool> isOut,
        string limitName,
        Func<PriceRange, Published<Money>> limit)
    {
        List<Fact>? facts = null;
        foreach (var (name, price, range) in prices.Offered)
        {
            if (isOut(range, price) && limit(range).TryGet(out var bound))
            {
                facts ??= [];
                facts.Add(new(name, price.ToDigits()));
                facts.Add(new($"{name}-{limitName}", bound.ToDigits()));
            }
        }

        return facts?.ToValueList();
    }

    private static string Pairs(ValueList<Fact> facts, string limitName)
    {
        var clauses = facts
            .Where(fact => !fact.Name.EndsWith("-" + limitName, StringComparison.Ordinal))
            .Select(fact => $"{fact.Name} {fact.Value} ({limitName} {Get(facts, $"{fact.Name}-{limitName}")})");
        return string.Join(", ", clauses);
    }

    private static ValueList<Fact>? SessionalNotBelow(Consideration of)
    {
        if (of.Prices is not HomeCarePrices { Rates: var rates, Pricing: var pricing }
            || rates.Sessional is not { } sessional
            || pricing.Sessional?.Below?.Value is not { } band)
        {
            return null;
        }

        var own = rates.In(band);
        HourlyRate? ceiling = pricing.Band(band)?.Range.Ceiling.TryGet(out var highest) == true ? new(highest) : null;
        var ownIsLower = own is { } ownRate && !(ownRate > ceiling);
        return (ownIsLower ? own : ceiling) is not { } limit || sessional < limit
            ? null
            :
            [
                new(SessionalName, sessional.PerHour.ToDigits()),
                new("limit", limit.PerHour.ToDigits()),
                new("limit-of", ownIsLower ? OwnRate : "ceiling"),
                new("band", band.Value),
            ];
    }
}
