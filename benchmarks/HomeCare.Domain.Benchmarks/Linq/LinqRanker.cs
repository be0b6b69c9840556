using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>What a council developer would write without the library: records, text, decimal and LINQ.</summary>
internal sealed class LinqRanker(LinqTerms terms, List<LinqOffer> offers, DrawSeed seed)
{
    /// <summary>The eligible offers in their order, with the cost of each and without explanations.</summary>
    internal IEnumerable<LinqOffer> Order(LinqPackage package)
    {
        var draw = seed.DrawFor(new PackageReference(package.Reference));
        return offers
            .Where(offer => LinqEligibility.IsEligible(offer, package, terms))
            .OrderBy(offer => CostOf(offer, package))
            .ThenBy(offer => RatingOrder(offer.Rating))
            .ThenBy(offer => offer.AwardedMinutes)
            .ThenBy(offer => draw.KeyOf(offer.DrawId))
            .ThenBy(offer => offer.Provider, StringComparer.Ordinal);
    }

    internal LinqAnswer Explain(LinqPackage package)
    {
        var considered = offers
            .Select(offer => (Offer: offer, Reasons: LinqEligibility.ReasonsAgainst(offer, package, terms).ToList()))
            .ToList();

        var draw = seed.DrawFor(new PackageReference(package.Reference));
        var ranked = considered
            .Where(one => one.Reasons.Count == 0)
            .Select(one => Price(one.Offer, package))
            .OrderBy(one => one.SixtiethsOfAPenny)
            .ThenBy(one => RatingOrder(one.Offer.Rating))
            .ThenBy(one => one.Offer.AwardedMinutes)
            .ThenBy(one => draw.KeyOf(one.Offer.DrawId))
            .ThenBy(one => one.Offer.Provider, StringComparer.Ordinal)
            .ToList();

        var refused = considered
            .Where(one => one.Reasons.Count > 0)
            .Select(one => new LinqRefused(one.Offer, one.Reasons))
            .ToList();

        return new(ranked, refused);
    }

    /// <summary>Whether a package can be called off at all. It is asked once for each package, when it is read.</summary>
    internal bool CanCallOff(LinqPackage package) =>
        package.Lot == terms.Lot
        && package.DecidedOn >= terms.FirstDay
        && package.DecidedOn <= terms.LastDay
        && package.RequiredStart >= package.DecidedOn
        && terms.Bands.ContainsKey(package.Band)
        && !offers.Any(offer => offer.RatedOn > package.DecidedOn);

    internal static int RatingOrder(string rating) => rating switch
    {
        "outstanding" => 1,
        "good" => 2,
        "inadequate" => 4,
        _ => 3,
    };

    private decimal CostOf(LinqOffer offer, LinqPackage package) => package.Visits.Sum(visit =>
        (terms.IsSessional(visit) ? offer.SessionalRate!.Value : offer.Rates[package.Band]) * 100 * visit.Minutes * visit.Carers);

    private LinqRanked Price(LinqOffer offer, LinqPackage package)
    {
        var lines = package.Visits
            .GroupBy(visit => (visit.Minutes, visit.Carers))
            .OrderBy(alike => alike.Key)
            .Select(alike => LineOf(offer, package, [.. alike]))
            .ToList();
        return new(offer, lines, lines.Sum(line => line.SixtiethsOfAPenny));
    }

    private LinqCostLine LineOf(LinqOffer offer, LinqPackage package, List<LinqVisit> alike)
    {
        var visit = alike[0];
        var sessional = terms.IsSessional(visit);
        var rate = sessional ? offer.SessionalRate!.Value : offer.Rates[package.Band];
        var minutes = alike.Count * visit.Minutes * visit.Carers;

        // Pounds an hour times 100 are pence an hour, which are sixtieths of a penny a minute.
        return new(
            alike.Count, visit.Minutes, visit.Carers, sessional ? "sessional" : package.Band, rate, rate * 100 * minutes);
    }
}
