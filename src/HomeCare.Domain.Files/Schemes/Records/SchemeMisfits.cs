using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files;

/// <summary>What keeps the policies of a scheme from standing together.</summary>
internal static class SchemeMisfits
{
    internal static IEnumerable<Misfit> Of(Scheme scheme) =>
    [
        .. Misfit.Repeats(scheme.Lots, lot => lot.Lot.Id, index => $"lots[{PlainText.Of(index)}].id", id => $"the lot {id} is there twice: write it once"),
        .. Misfit.Repeats(scheme.Zones, zone => zone.Id, index => $"zones[{PlainText.Of(index)}].id", id => $"the zone {id} is there twice: write it once"),
        .. Misfit.Repeats(
            scheme.Procedures, one => one.Id, index => $"procedures[{PlainText.Of(index)}].id", id => $"the procedure {id} is there twice: write it once"),
        .. Misfit.Repeats(
            scheme.Capabilities, one => one.Id, index => $"capabilities[{PlainText.Of(index)}].id", id => $"the capability {id} is there twice: write it once"),
        .. UnknownLots(scheme),
        .. UnknownZones(scheme),
        .. GateForms.Misfits(scheme.Eligibility, scheme.Rungs, NeededGates(scheme)),
        .. UnknownBands(scheme),
    ];

    private static ValueList<Gate> NeededGates(Scheme scheme) => !scheme.RankedPricing.TryGet(out var pricing) ? []
        : pricing.Sessional is null ? [Gate.PriceOffered, Gate.Exclusion]
        : [Gate.PriceOffered, Gate.SessionalOffered, Gate.Exclusion];

    private static IEnumerable<Misfit> UnknownLots(Scheme scheme)
    {
        (string Path, LotId Lot)[] named =
        [
            .. scheme.ReprocuredLots.Select((one, index) => ($"reprocuredLots[{PlainText.Of(index)}].lot", one.Lot)),
            .. scheme.Roles.SelectMany((role, index) =>
                role.Areas.Select((area, at) => ($"roles[{PlainText.Of(index)}].areas[{PlainText.Of(at)}].lot", area.Lot))),
            .. scheme.DayServiceCallOffs.Select((one, index) => ($"dayServiceCallOffs[{PlainText.Of(index)}].lot", one.Lot)),
        ];
        return scheme.Lots.Count == 0 ? [] : named
            .Where(one => scheme.Lots.All(lot => lot.Lot.Id != one.Lot))
            .Select(one => new Misfit(one.Path, $"there is no lot {one.Lot}: {Spelling.Suggest(one.Lot.Value, scheme.Lots.Select(lot => lot.Lot.Id.Value))}"));
    }

    private static IEnumerable<Misfit> UnknownZones(Scheme scheme) =>
        from role in scheme.Roles.Select((role, index) => (role.Areas, Index: index))
        from area in role.Areas.Select((area, index) => (area.Zone, Index: index))
        where area.Zone is not null && scheme.Zones.Count > 0 && scheme.Zones.All(zone => zone.Id != area.Zone)
        select new Misfit(
            $"roles[{PlainText.Of(role.Index)}].areas[{PlainText.Of(area.Index)}].zone",
            $"there is no zone {area.Zone}: {Spelling.Suggest(area.Zone!.Value, scheme.Zones.Select(zone => zone.Id.Value))}");

    private static IEnumerable<Misfit> UnknownBands(Scheme scheme) => !scheme.RankedPricing.TryGet(out var pricing) ? [] :
        from change in scheme.BandChanges.Select((change, index) => (change.From, change.To, Index: index))
        from named in new[] { (Member: "from", Band: change.From), (Member: "to", Band: change.To) }
        where pricing.Band(named.Band) is null
        select new Misfit(
            $"bandChanges[{PlainText.Of(change.Index)}].{named.Member}",
            $"there is no band {named.Band}: {Spelling.Suggest(named.Band.Value, pricing.Bands.Select(band => band.Id.Value))}");
}
