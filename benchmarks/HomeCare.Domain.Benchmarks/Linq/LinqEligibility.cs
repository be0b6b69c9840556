using System.Globalization;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Every reason why a provider may not have a package, in the order of the scheme's rules.</summary>
internal static class LinqEligibility
{
    /// <summary>The same without reasons: the first rule that fails settles it.</summary>
    internal static bool IsEligible(LinqOffer offer, LinqPackage package, LinqTerms terms) =>
        offer.Lots.Contains(package.Lot)
        && offer.Zones.Contains(package.Zone)
        && offer.ExcludedBecause is null
        && offer.SuspendedBecause is null
        && !(package.CareMinutes > offer.LimitMinutes)
        && offer.LastDay is null
        && offer.Rating != "inadequate"
        && package.Needs.All(need => offer.Capabilities.Contains(need))
        && package.CareMinutes <= offer.SpareMinutes
        && !(offer.EarliestStart > package.RequiredStart)
        && (offer.Rates.ContainsKey(package.Band) || package.Visits.All(terms.IsSessional))
        && (offer.SessionalRate is not null || !package.Visits.Any(terms.IsSessional))
        && PricesOffered(offer, terms).All(price => !(price.Rate > price.Range.Ceiling) && !(price.Rate < price.Range.Floor))
        && !(offer.SessionalRate >= SessionalLimit(offer, terms).Limit);

    internal static IEnumerable<LinqReason> ReasonsAgainst(LinqOffer offer, LinqPackage package, LinqTerms terms) =>
        AboutTheProvider(offer, package).Concat(AboutThePrice(offer, package, terms));

    private static IEnumerable<LinqReason> AboutTheProvider(LinqOffer offer, LinqPackage package)
    {
        if (!offer.Lots.Contains(package.Lot))
        {
            yield return new("not-in-lot", $"not a member of lot {package.Lot} (lots: {List(offer.Lots)})");
        }

        if (!offer.Zones.Contains(package.Zone))
        {
            yield return new("zone-not-chosen", $"did not choose zone {package.Zone} (chose: {List(offer.Zones)})");
        }

        if (offer.ExcludedBecause is not null)
        {
            yield return new("excluded", $"an excluded supplier: {offer.ExcludedBecause}");
        }

        if (offer.SuspendedBecause is not null)
        {
            yield return new("suspended", $"suspended from new packages: {offer.SuspendedBecause}");
        }

        if (package.CareMinutes > offer.LimitMinutes)
        {
            yield return new(
                "over-limit",
                $"limited to {Hours(offer.LimitMinutes.Value)} of new work a week, and the package has "
                    + $"{Hours(package.CareMinutes)}: {offer.LimitedBecause}");
        }

        if (offer.LastDay is { } lastDay)
        {
            yield return new(
                "leaving",
                $"leaving the framework, its last day being {Date(lastDay)}: {offer.LeavingBecause}");
        }

        if (offer.Rating == "inadequate")
        {
            yield return new(
                "rated-inadequate",
                "rated Inadequate by the Care Quality Commission on "
                    + (offer.RatedOn is { } day ? Date(day) : "not given"));
        }

        var missing = package.Needs.Except(offer.Capabilities).ToList();
        if (missing.Count > 0)
        {
            yield return new("need-not-met", $"cannot provide {List(missing)} (offers: {List(offer.Capabilities)})");
        }

        if (package.CareMinutes > offer.SpareMinutes)
        {
            yield return new(
                "not-enough-capacity",
                $"has {Hours(offer.SpareMinutes)} a week to spare, and the package has {Hours(package.CareMinutes)}");
        }

        if (offer.EarliestStart > package.RequiredStart)
        {
            yield return new(
                "cannot-start",
                $"can start on {Date(offer.EarliestStart.Value)} at the earliest, "
                    + $"and care must start on {Date(package.RequiredStart)}");
        }
    }

    private static IEnumerable<LinqReason> AboutThePrice(LinqOffer offer, LinqPackage package, LinqTerms terms)
    {
        if (!package.Visits.All(terms.IsSessional) && !offer.Rates.ContainsKey(package.Band))
        {
            yield return new("no-price", $"offers no price for: {package.Band}");
        }

        if (package.Visits.Any(terms.IsSessional) && offer.SessionalRate is null)
        {
            yield return new(
                "no-sessional-price",
                $"offers no sessional price, and the package has visits of {Hours(terms.SessionalFromMinutes)} or longer");
        }

        var offered = PricesOffered(offer, terms).ToList();
        var above = offered.Where(price => price.Rate > price.Range.Ceiling).ToList();
        if (above.Count > 0)
        {
            yield return new(
                "price-above-ceiling",
                "price above its ceiling: "
                    + List(above.Select(one => $"{one.Name} {Pounds(one.Rate)} (ceiling {Pounds(one.Range.Ceiling)})")));
        }

        var below = offered.Where(price => price.Rate < price.Range.Floor).ToList();
        if (below.Count > 0)
        {
            yield return new(
                "price-below-floor",
                "price below its floor: "
                    + List(below.Select(one => $"{one.Name} {Pounds(one.Rate)} (floor {Pounds(one.Range.Floor)})")));
        }

        var (limit, ownRate) = SessionalLimit(offer, terms);
        if (offer.SessionalRate >= limit)
        {
            yield return new(
                "sessional-not-below-band",
                $"sessional rate {Pounds(offer.SessionalRate)} is not lower than {Pounds(limit)}, "
                    + $"the {(ownRate ? "provider's own rate" : "ceiling")} for {terms.SessionalBelow}");
        }
    }

    private static (decimal? Limit, bool IsOwnRate) SessionalLimit(LinqOffer offer, LinqTerms terms)
    {
        var ceiling = terms.Bands[terms.SessionalBelow].Ceiling;
        var ownRate = offer.Rates.TryGetValue(terms.SessionalBelow, out var own) && !(own > ceiling);
        return (ownRate ? own : ceiling, ownRate);
    }

    private static IEnumerable<(string Name, decimal? Rate, LinqPriceRange Range)> PricesOffered(LinqOffer offer, LinqTerms terms) =>
        terms.Bands
            .Where(band => offer.Rates.ContainsKey(band.Key))
            .Select(band => (band.Key, (decimal?)offer.Rates[band.Key], band.Value))
            .Append(("sessional", offer.SessionalRate, terms.Sessional));

    private static string List(IEnumerable<string> names)
    {
        var text = string.Join(", ", names);
        return text.Length == 0 ? "none" : text;
    }

    private static string Hours(int minutes) => minutes % 60 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h")
        : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} min");

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Pounds(decimal? rate) => rate?.ToString("0.00", CultureInfo.InvariantCulture) ?? "none";
}
