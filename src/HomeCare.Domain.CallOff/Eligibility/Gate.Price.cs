using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

public sealed partial class Gate
{
    internal const string SessionalName = "sessional";

    private const string OwnRate = "own-rate";

    /// <summary>The provider offers every rate that the package needs: its band, and the sessional rate for long visits.</summary>
    public static readonly Gate PriceOffered = new(
        "no-price",
        9,
        "The provider offers every rate that the package needs: its band, and the sessional rate for long visits.",
        of =>
        {
            var missing = Array.FindAll(of.NeededRates, needed => needed.Offered is null);
            return missing.Length == 0 ? null : [new("missing", string.Join(", ", missing.Select(needed => needed.Name)))];
        },
        facts => $"offers no price for: {Get(facts, "missing")}");

    /// <summary>No rate that the package needs is above its ceiling; exactly the ceiling passes.</summary>
    public static readonly Gate Ceiling = new(
        "price-above-ceiling",
        10,
        "No rate that the package needs is above its ceiling; exactly the ceiling passes.",
        of => OutOfRange(of, (range, rate) => range.IsAbove(rate), "ceiling", range => range.Ceiling),
        facts => $"price above its ceiling: {Pairs(facts, "ceiling")}");

    /// <summary>No rate that the package needs is below its floor; exactly the floor passes.</summary>
    public static readonly Gate Floor = new(
        "price-below-floor",
        11,
        "No rate that the package needs is below its floor; exactly the floor passes.",
        of => OutOfRange(of, (range, rate) => range.IsBelow(rate), "floor", range => range.Floor),
        facts => $"price below its floor: {Pairs(facts, "floor")}");

    /// <summary>
    /// A sessional rate that the package needs is lower than the provider's own rate in the scheme's reference band or,
    /// where the provider does not price that band, than the band's ceiling.
    /// </summary>
    public static readonly Gate SessionalBelowBand = new(
        "sessional-not-below-band",
        12,
        "A sessional rate that the package needs is lower than the provider's own rate in the scheme's "
            + "reference band or, where the provider does not price that band, than the band's ceiling.",
        SessionalNotBelow,
        facts => $"sessional rate {Get(facts, SessionalName)} is not lower than {Get(facts, "limit")}, "
            + $"the {(Get(facts, "limit-of") == OwnRate ? "provider's own rate" : "ceiling")} for {Get(facts, "band")}");

    private static ValueList<Fact>? OutOfRange(
        Consideration of,
        Func<PriceRange, HourlyRate, bool> isOut,
        string limitName,
        Func<PriceRange, Published<HourlyRate>> limit)
    {
        List<Fact>? facts = null;
        foreach (var (name, offered, range) in of.NeededRates)
        {
            if (offered is { } rate && range is not null && isOut(range, rate) && limit(range).TryGet(out var bound))
            {
                facts ??= [];
                facts.Add(new(name, rate.PerHour.ToDigits()));
                facts.Add(new($"{name}-{limitName}", bound.PerHour.ToDigits()));
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
        var pricing = of.Terms.Pricing;
        if (of.Candidate.Rates.Sessional is not { } sessional || !pricing.NeedsSessionalRate(of.Request.Plan))
        {
            return null;
        }

        var band = pricing.SessionalBelow.Value;
        var own = of.Candidate.Rates.In(band);
        var limit = own ?? (pricing.Band(band)?.Range.Ceiling.TryGet(out var ceiling) == true ? ceiling : null);
        return limit is not { } bound || sessional < bound
            ? null
            :
            [
                new(SessionalName, sessional.PerHour.ToDigits()),
                new("limit", bound.PerHour.ToDigits()),
                new("limit-of", own is null ? "ceiling" : OwnRate),
                new("band", band.Value),
            ];
    }
}
