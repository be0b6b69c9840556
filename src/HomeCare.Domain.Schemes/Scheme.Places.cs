using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Schemes;

public sealed partial record Scheme
{
    /// <summary>Finds the zone and the price band of a home.</summary>
    /// <remarks>
    /// <para>A scheme's report rarely publishes every parish. What it does publish stands; what it does not must be given. So a
    /// parish that the scheme does not name is taken as it is written when the zone and the band are given with it, unless a
    /// name that the scheme knows is so near in spelling that it may be the one meant: then it is refused with that name. To
    /// insist, leave the parish out and give the zone and the band alone.</para>
    /// <para>A zone's name will do as a place in that zone, as towns have given zones their names. A postcode that the scheme
    /// maps will do too; it is looked up and not kept, so that no record of the place holds it.</para>
    /// </remarks>
    /// <param name="parish">A parish, another place that the scheme names, or a mapped postcode, in any case, or null.</param>
    /// <param name="zone">A zone's identifier, name or alias, in any case, or null to take it from the parish.</param>
    /// <param name="band">A band's identifier or name, in any case, or null to take it from the parish.</param>
    /// <param name="on">The day care starts: a parish can change band.</param>
    /// <returns>
    /// The place, or every refusal: <c>unknown-zone</c>, <c>unknown-band</c>, <c>unknown-place</c>, <c>zone-needed</c> (the
    /// parish is in no published zone), <c>zone-ambiguous</c> (in two), <c>band-needed</c>, <c>zone-differs</c> and
    /// <c>band-differs</c> (from what the scheme publishes of the parish), and of <see cref="Gazetteer.Find(string, LocalDate)"/>
    /// <c>ambiguous-place</c>, <c>not-on-that-day</c> and <c>postcode-not-mapped</c>.
    /// </returns>
    public OneOf<Place, ValueList<Refusal>> Locate(string? parish, string? zone, string? band, LocalDate on)
    {
        var refusals = new List<Refusal>();
        var givenZone = Given(zone, written => ZoneNamed(written, on), refusals);
        var givenBand = Given(band, BandNamed, refusals);
        if (!HomeNamed(parish, isComplete: zone is not null && band is not null, on).TryPickT0(out var home, out var refusal))
        {
            return refusals.Append(refusal).ToValueList();
        }

        var foundZone = Settle("zone", parish, zone, givenZone, home is null ? [] : ZonesOf(home, on), refusals);
        var foundBand = Settle("band", parish, band, givenBand, home is null ? [] : BandsOf(home, on), refusals);
        return refusals.Count > 0 || foundZone is null || foundBand is null
            ? refusals.ToValueList()
            : new Place(home?.Key.Kind == PlaceKind.Postcode ? null : parish, foundZone, foundBand);
    }

    private static T? Given<T>(string? written, Func<string, OneOf<T, Refusal>> named, List<Refusal> refusals)
        where T : Identifier => written is null ? null : named(written).Match<T?>(
            found => found,
            refusal =>
            {
                refusals.Add(refusal);
                return null;
            });

    private static T? Settle<T>(string what, string? parish, string? written, T? given, T[] published, List<Refusal> refusals)
        where T : Identifier
    {
        if (given is not null && published.Length > 0 && !published.Contains(given))
        {
            refusals.Add(Differs(what, parish!, given, PlainText.List(published)));
        }
        else if (written is null && published.Length != 1)
        {
            refusals.Add(published.Length == 0 ? Needed(what, parish) : IsAmbiguous(what, parish!, PlainText.List(published)));
        }

        return given ?? (published.Length == 1 ? published[0] : null);
    }

    private static Refusal Differs(string what, string parish, Identifier given, string published) => new(
        $"{what}-differs",
        $"the scheme puts {parish} in {what} {published}, not {given}: leave the {what} out or correct it",
        [new("parish", parish), new("published", published), new("given", given.Value)]);

    private static Refusal Needed(string what, string? parish) => new(
        $"{what}-needed",
        parish is null
            ? $"neither a parish nor a {what} is given: give the {what}"
            : $"the scheme does not publish the {what} of {parish}: give the {what} as well",
        [new("parish", parish ?? "none")]);

    private static Refusal IsAmbiguous(string what, string parish, string published) => new(
        $"{what}-ambiguous",
        $"{parish} lies in more than one {what} ({published}): give the {what} as well",
        [new("parish", parish), new("published", published)]);

    private OneOf<ZoneId, Refusal> ZoneNamed(string written, LocalDate on) => Gazetteer.Find(PlaceKind.Zone, written, on)
        .MapT0(zone => new ZoneId(zone.Key.Code))
        .MapT1(refusal => refusal.Code == "unknown-place" ? refusal with { Code = "unknown-zone" } : refusal);

    private OneOf<BandId, Refusal> BandNamed(string written)
    {
        var bands = NamedBands();
        return Array.Find(bands, band => Same(band.Id.Value, written) || Same(band.Name, written)).Id is { } found
            ? found
            : new Refusal(
                "unknown-band",
                $"there is no band {written}: {Spelling.Suggest(written, bands.Select(band => band.Id.Value))}",
                [new("band", written)]);
    }

    // Fixed prices name their bands by their ids alone.
    private (BandId Id, string Name)[] NamedBands() =>
        RankedPricing.TryGet(out var ranked) ? [.. ranked.Bands.Select(band => (band.Id, band.Name))]
        : Prices.TryGet(out var book) ? [.. book.Table.All.Select(series => series.Key.Key.Band).OfType<BandId>().Distinct().Select(band => (band, band.Value))]
        : [];

    // No place at all where none was given, and where one that the scheme does not name may stand.
    private OneOf<NamedPlace?, Refusal> HomeNamed(string? parish, bool isComplete, LocalDate on)
    {
        if (parish is null)
        {
            return null as NamedPlace;
        }

        // A parish before the zone that was named after it.
        var asParish = Gazetteer.Find(PlaceKind.Parish, parish, on);
        var found = asParish.IsT0 ? asParish : Gazetteer.Find(parish, on);
        if (found.TryPickT0(out var home, out var refusal) || refusal.Code != "unknown-place")
        {
            return found.MapT0<NamedPlace?>(place => place);
        }

        return (Gazetteer.NamesLike(parish), isComplete) switch
        {
            ({ Count: 0 }, true) => home,
            ({ Count: 0 }, false) => Unnamed(refusal, parish, ", and none like it: give the zone and the band as well"),
            (var near, false) => Unnamed(refusal, parish, $": did you mean {string.Join(" or ", near)}?"),
            (var near, true) => Unnamed(
                refusal, parish, $": did you mean {string.Join(" or ", near)}? if not, leave the parish out and give the zone and the band alone"),
        };
    }

    private static Refusal Unnamed(Refusal refusal, string parish, string hint) =>
        refusal with { Message = $"the scheme names no parish {PlainText.OneLine(parish)}{hint}" };

    private ZoneId[] ZonesOf(NamedPlace home, LocalDate on) =>
        home.Key.Kind == PlaceKind.Zone ? [new(home.Key.Code)]
        : Gazetteer.Wholes.Find(new(home.Key, PlaceKind.Zone), on).TryGet(out var zones) ? [.. zones.Select(zone => new ZoneId(zone.Code))]
        : [];

    private BandId[] BandsOf(NamedPlace home, LocalDate on) => Gazetteer.Bands.Find(home.Key, on).TryGet(out var band) ? [band] : [];

    private static bool Same(string name, string written) => string.Equals(name, written, StringComparison.OrdinalIgnoreCase);
}
