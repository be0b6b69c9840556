using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

public sealed partial record Scheme
{
    /// <summary>Every parish and locality that the scheme names, in ordinal order.</summary>
    public IEnumerable<string> KnownPlaces => Zones
        .SelectMany(zone => zone.Localities)
        .Concat(BandChanges.Select(change => change.Parish))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Finds the zone and the price band of a home.</summary>
    /// <remarks>
    /// A scheme's report rarely publishes every parish. What it does publish stands; what it does not must be given.
    /// </remarks>
    /// <param name="parish">A parish or locality, in any case, or null.</param>
    /// <param name="zone">A zone's identifier, name or alias, in any case, or null to take it from the parish.</param>
    /// <param name="band">A band's identifier or name, in any case, or null to take it from the parish.</param>
    /// <param name="on">The day care starts: a parish can change band.</param>
    /// <returns>
    /// The place, or every refusal: <c>unknown-zone</c>, <c>unknown-band</c>, <c>unknown-place</c>, <c>zone-needed</c> (the
    /// parish is in no published zone), <c>zone-ambiguous</c> (in two), <c>band-needed</c>, <c>zone-differs</c> and
    /// <c>band-differs</c> (from what the scheme publishes of the parish).
    /// </returns>
    public OneOf<Place, ValueList<Refusal>> Locate(string? parish, string? zone, string? band, LocalDate on)
    {
        var refusals = new List<Refusal>();
        var givenZone = Given(zone, "zone", Zones.Select(one => (one.Id, one.Aliases.Prepend(one.Name).Prepend(one.Id.Value))), refusals);
        var givenBand = Given(band, "band", Pricing.Bands.Select(one => (one.Id, Enumerable.Empty<string>().Append(one.Id.Value).Append(one.Name))), refusals);
        var zones = Zones.Where(one => one.Localities.Any(locality => Same(locality, parish))).Select(one => one.Id).ToArray();
        var change = BandChanges.FirstOrDefault(one => Same(one.Parish, parish));
        var mayComplete = refusals.Count == 0;

        if (mayComplete && parish is not null && zones.Length == 0 && change is null && (givenZone is null || givenBand is null))
        {
            refusals.Add(new(
                "unknown-place",
                $"the scheme names no parish {parish}: {Spelling.Suggest(parish, KnownPlaces)}",
                [new("parish", parish)]));
            return refusals.ToValueList();
        }

        var foundZone = Settle("zone", parish, givenZone, zones, refusals, mayComplete);
        var foundBand = Settle("band", parish, givenBand, change is null ? [] : [change.BandOn(on)], refusals, mayComplete);
        return refusals.Count > 0 || foundZone is null || foundBand is null
            ? refusals.ToValueList()
            : new Place(parish, foundZone, foundBand);
    }

    private static T? Given<T>(
        string? written, string what, IEnumerable<(T Id, IEnumerable<string> Names)> known, List<Refusal> refusals)
        where T : Identifier
    {
        if (written is null)
        {
            return null;
        }

        var all = known.ToArray();
        var found = all.FirstOrDefault(one => one.Names.Any(name => Same(name, written))).Id;
        if (found is null)
        {
            refusals.Add(new(
                $"unknown-{what}",
                $"there is no {what} {written}: {Spelling.Suggest(written, all.Select(one => one.Id.Value))}",
                [new(what, written)]));
        }

        return found;
    }

    private static T? Settle<T>(
        string what, string? parish, T? given, T[] published, List<Refusal> refusals, bool mayComplete)
        where T : Identifier
    {
        if (given is not null)
        {
            if (published.Length > 0 && !published.Contains(given))
            {
                var says = PlainText.List(published);
                refusals.Add(new(
                    $"{what}-differs",
                    $"the scheme puts {parish} in {what} {says}, not {given}: leave the {what} out or correct it",
                    [new("parish", parish!), new("published", says), new("given", given.Value)]));
            }

            return given;
        }

        if (published.Length != 1 && mayComplete)
        {
            refusals.Add(published.Length == 0
                ? new(
                    $"{what}-needed",
                    parish is null
                        ? $"neither a parish nor a {what} is given: give the {what}"
                        : $"the scheme does not publish the {what} of {parish}: give the {what} as well",
                    [new("parish", parish ?? "none")])
                : new(
                    $"{what}-ambiguous",
                    $"{parish} lies in more than one {what} ({PlainText.List(published)}): give the {what} as well",
                    [new("parish", parish!), new("published", PlainText.List(published))]));
        }

        return published.Length == 1 ? published[0] : null;
    }

    private static bool Same(string name, string? written) => string.Equals(name, written, StringComparison.OrdinalIgnoreCase);
}
