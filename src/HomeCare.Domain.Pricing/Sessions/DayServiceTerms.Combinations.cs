namespace HomeCare.Domain.Pricing;

public sealed partial record DayServiceTerms
{
    /// <summary>Whether bands may be commissioned on one day. Their order never matters, nor how often one is named.</summary>
    /// <param name="bands">The bands.</param>
    /// <returns>Whether they may; what stops them is in <see cref="CombinationFaults"/>.</returns>
    public bool MayCombine(IEnumerable<BandId> bands) => CombinationFaults(bands).Count == 0;

    /// <summary>Everything that stops bands from being commissioned on one day.</summary>
    /// <param name="bands">The bands.</param>
    /// <returns>
    /// <c>unknown-band</c>; <c>band-alone</c> for a supplement with nothing else; <c>incompatible-band</c> for a supplement with
    /// others, none of which it adds to; or none.
    /// </returns>
    public ValueList<Refusal> CombinationFaults(IEnumerable<BandId> bands)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var all = bands.Distinct().Order().ToArray();
        return
        [
            .. all.Where(band => Band(band) is null).Select(Unknown),
            .. Bands.Where(band => all.Contains(band.Id)).SelectMany(band => SupplementFault(band, all)),
        ];
    }

    private static IEnumerable<Refusal> SupplementFault(ServiceBand band, BandId[] all)
    {
        var others = all.Where(other => other != band.Id).ToArray();
        if (!band.IsSupplement || others.Any(band.Supplements.Contains))
        {
            yield break;
        }

        var wanted = string.Join(" or ", band.Supplements);
        Fact[] facts = [new("band", band.Id.Value), new("supplements", PlainText.List(band.Supplements)), new("with", PlainText.List(others))];
        yield return others.Length == 0
            ? new("band-alone", $"band {band.Id} is not commissioned alone: it adds to {wanted} ({band.Citation.Id})", [.. facts])
            : new(
                "incompatible-band",
                $"band {band.Id} does not go with {PlainText.List(others)}: it adds to {wanted} ({band.Citation.Id})",
                [.. facts]);
    }
}
