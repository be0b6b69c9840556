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
            var (pricing, plan, rates) = (of.Terms.Pricing, of.Request.Plan, of.Candidate.Rates);
            var noBand = pricing.NeedsBandRate(plan) && rates.In(of.Request.Band) is null;
            var noSessional = pricing.NeedsSessionalRate(plan) && rates.Sessional is null;
            return (noBand, noSessional) switch
            {
                (false, false) => null,
                (true, false) => [new("missing", of.Request.Band.Value)],
                (false, true) => [new("missing", SessionalName)],
                _ => [new("missing", of.Request.Band.Value + ", " + SessionalName)],
            };
        },
        facts => $"offers no price for: {Get(facts, "missing")}");

    /// <summary>No rate offered is above its ceiling, whether the package needs it or not; exactly the ceiling passes.</summary>
    public static readonly Gate Ceiling = new(
        "price-above-ceiling",
        10,
        "No rate offered is above its ceiling, whether the package needs it or not; exactly the ceiling passes.",
        of => OutOfRange(of, (range, rate) => range.IsAbove(rate.PerHour), "ceiling", range => range.Ceiling),
        facts => $"price above its ceiling: {Pairs(facts, "ceiling")}");

    /// <summary>No rate offered is below its floor, whether the package needs it or not; exactly the floor passes.</summary>
    public static readonly Gate Floor = new(
        "price-below-floor",
        11,
        "No rate offered is below its floor, whether the package needs it or not; exactly the floor passes.",
        of => OutOfRange(of, (range, rate) => range.IsBelow(rate.PerHour), "floor", range => range.Floor),
        facts => $"price below its floor: {Pairs(facts, "floor")}");

    /// <summary>
    /// A sessional rate is lower than the ceiling of the scheme's reference band, and lower than the provider's own rate in
    /// that band where it offers one.
    /// </summary>
    public static readonly Gate SessionalBelowBand = new(
        "sessional-not-below-band",
        12,
        "A sessional rate is lower than the ceiling of the scheme's reference band, and lower than the provider's own rate in "
            + "that band where it offers one.",
        SessionalNotBelow,
        facts => $"sessional rate {Get(facts, SessionalName)} is not lower than {Get(facts, "limit")}, "
            + $"the {(Get(facts, "limit-of") == OwnRate ? "provider's own rate" : "ceiling")} for {Get(facts, "band")}");

    private static ValueList<Fact>? OutOfRange(
        Consideration of,
        Func<PriceRange, HourlyRate, bool> isOut,
        string limitName,
        Func<PriceRange, Published<Money>> limit)
    {
        List<Fact>? facts = null;
        foreach (var band in of.Terms.Pricing.Bands)
        {
            Compare(band.Id.Value, of.Candidate.Rates.In(band.Id), band.Range);
        }

        Compare(SessionalName, of.Candidate.Rates.Sessional, of.Terms.Pricing.Sessional);
        return facts?.ToValueList();

        void Compare(string name, HourlyRate? offered, PriceRange range)
        {
            if (offered is { } rate && isOut(range, rate) && limit(range).TryGet(out var bound))
            {
                facts ??= [];
                facts.Add(new(name, rate.PerHour.ToDigits()));
                facts.Add(new($"{name}-{limitName}", bound.ToDigits()));
            }
        }
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
        if (of.Candidate.Rates.Sessional is not { } sessional)
        {
            return null;
        }

        var band = of.Terms.Pricing.SessionalBelow.Value;
        var own = of.Candidate.Rates.In(band);
        HourlyRate? ceiling = of.Terms.Pricing.Band(band)?.Range.Ceiling.TryGet(out var highest) == true ? new(highest) : null;
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
