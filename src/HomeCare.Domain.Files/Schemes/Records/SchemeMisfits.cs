using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files;

/// <summary>What keeps the policies of a scheme from standing together.</summary>
internal static class SchemeMisfits
{
    /// <summary>What is wrong between the members that could be read.</summary>
    /// <param name="scheme">The scheme; a member with a fault is as far as it could be read.</param>
    /// <param name="hasNoFault">Whether a member has no fault.</param>
    internal static IEnumerable<Misfit> Of(Scheme scheme, Func<string, bool> hasNoFault)
    {
        return
        [
            .. Between(() => Repeats("lots", scheme.Lots, lot => lot.Lot.Id, "lot"), "lots"),
            .. Between(() => Repeats("zones", scheme.Zones, zone => zone.Id, "zone"), "zones"),
            .. Between(() => Repeats("procedures", scheme.Procedures, one => one.Id, "procedure"), "procedures"),
            .. Between(() => Repeats("capabilities", scheme.Capabilities, one => one.Id, "capability"), "capabilities"),
            .. Between(() => UnknownLots(scheme), "lots", "reprocuredLots", "roles", "supplierLimit", "providersInEachZone", "dayServiceCallOffs"),
            .. Between(() => UnknownZones(scheme), "zones", "roles"),
            .. Between(() => UnknownBands(scheme), "rankedPricing", "bandChanges"),
            .. Between(() => GateForms.Misfits(scheme.Eligibility, scheme.Rungs, NeededGates(scheme)), "eligibility", "rungs", "rankedPricing"),
            .. Between(() => Clashes(scheme), "eligibility", "rankedPricing"),
        ];

        IEnumerable<Misfit> Between(Func<IEnumerable<Misfit>> misfits, params string[] members) => members.All(hasNoFault) ? misfits() : [];
    }

    private static ValueList<Gate> NeededGates(Scheme scheme) => !scheme.RankedPricing.TryGet(out var pricing) ? []
        : pricing.Sessional is null ? [Gate.PriceOffered, Gate.Exclusion]
        : [Gate.PriceOffered, Gate.SessionalOffered, Gate.Exclusion];

    // The lots that policies name, where the scheme lists its lots.
    private static IEnumerable<Misfit> UnknownLots(Scheme scheme)
    {
        (string Path, LotId Lot)[] named =
        [
            .. scheme.ReprocuredLots.Select((one, index) => ($"reprocuredLots{At(index)}.lot", one.Lot)),
            .. scheme.Roles.SelectMany((role, index) => role.Areas.Select((area, at) => ($"roles{At(index)}.areas{At(at)}.lot", area.Lot))),
            .. scheme.SupplierLimit.TryGet(out var limit) ? limit.PerLot.Select((one, index) => ($"supplierLimit.perLot{At(index)}.lot", one.Lot)) : [],
            .. scheme.ProvidersInEachZone.TryGet(out var minimum) ? [("providersInEachZone.lot", minimum.Lot)] : Array.Empty<(string, LotId)>(),
            .. scheme.DayServiceCallOffs.Select((one, index) => ($"dayServiceCallOffs{At(index)}.lot", one.Lot)),
        ];
        return scheme.Lots.Count == 0 ? [] : Unknown("lot", named, scheme.Lots.Select(lot => lot.Lot.Id));
    }

    private static IEnumerable<Misfit> UnknownZones(Scheme scheme) => scheme.Zones.Count == 0 ? [] : Unknown(
        "zone",
        from role in scheme.Roles.Select((role, index) => (role.Areas, Path: $"roles{At(index)}"))
        from area in role.Areas.Select((area, index) => (area.Zone, Path: $"{role.Path}.areas{At(index)}.zone"))
        where area.Zone is not null
        select (area.Path, area.Zone),
        scheme.Zones.Select(zone => zone.Id));

    private static IEnumerable<Misfit> UnknownBands(Scheme scheme) => !scheme.RankedPricing.TryGet(out var pricing) ? [] : Unknown(
        "band",
        scheme.BandChanges.SelectMany((change, index) => new[] { ($"bandChanges{At(index)}.from", change.From), ($"bandChanges{At(index)}.to", change.To) }),
        pricing.Bands.Select(band => band.Id));

    // What a record of a ranking cites.
    private static IEnumerable<Misfit> Clashes(Scheme scheme) => !scheme.RankedPricing.TryGet(out var pricing) ? [] : Misfit.Clashes(
    [
        .. scheme.Eligibility.Select((rule, index) => (rule.Citation, $"eligibility{At(index)}")),
        .. pricing.Bands.Select((band, index) => (band.Citation, $"rankedPricing.bands{At(index)}")),
        .. pricing.Bands.SelectMany((band, index) => Limits(band.Range, $"rankedPricing.bands{At(index)}.range")),
        .. pricing.Sessional is not { } sessional ? [] : Limits(sessional.Range, "rankedPricing.sessional.range"),
        .. pricing.Sessional is null ? [] : Fact(pricing.Sessional.FromMinutes.Citation, "rankedPricing.sessional.fromMinutes"),
        .. pricing.Sessional?.Below is not { } below ? [] : Fact(below.Citation, "rankedPricing.sessional.below"),
    ]);

    private static (Citation Citation, string Path)[] Limits(PriceRange range, string path) =>
        [(range.Floor.Citation, path + ".floor"), (range.Ceiling.Citation, path + ".ceiling")];

    private static (Citation Citation, string Path)[] Fact(Citation citation, string path) => [(citation, path)];

    private static IEnumerable<Misfit> Repeats<T, TId>(string member, ValueList<T> items, Func<T, TId> id, string what) =>
        Misfit.Repeats(items, id, index => $"{member}{At(index)}.id", twice => $"the {what} {twice} is there twice: write it once");

    private static IEnumerable<Misfit> Unknown<TId>(string what, IEnumerable<(string Path, TId Id)> named, IEnumerable<TId> known)
        where TId : Identifier =>
        from one in named
        where !known.Contains(one.Id)
        select new Misfit(one.Path, $"there is no {what} {one.Id}: {Spelling.Suggest(one.Id.Value, known.Select(id => id.Value))}");

    private static string At(int index) => $"[{PlainText.Of(index)}]";
}
