using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>The bands and ranges by which providers of visits are ranked.</summary>
internal static class RankedPricingForms
{
    private const string Sessional = "sessional";

    private static readonly Form<BandId> BandId = Forms.Identifier(text => new BandId(text));

    private static readonly RecordForm<PriceBand> Band = new(of => new(
        of.Required("id", BandId, one => one.Id),
        of.Required("name", Forms.Text, one => one.Name),
        of.Required("range", PriceForms.Range, one => one.Range),
        of.Cite(one => one.Citation)));

    private static readonly RecordForm<SessionalPricing> LongVisits = new(of => new(
        of.Required("range", PriceForms.Range, one => one.Range),
        of.Required("fromMinutes", new CitedForm<int>(VisitForms.SessionalMinutes), one => one.FromMinutes),
        of.Optional("below", new CitedForm<BandId>(BandId), one => one.Below)));

    internal static readonly RecordForm<HomeCarePricing> Pricing = new(of =>
    {
        var bands = of.RequiredList("bands", Band, one => one.Bands);
        var sessional = of.Optional(Sessional, LongVisits, one => one.Sessional);
        return of.Made(() => Misfits(bands, sessional?.Below?.Value), () => new(bands, sessional));
    });

    private static IEnumerable<Misfit> Misfits(ValueList<PriceBand> bands, BandId? below) =>
    [
        .. bands.Count == 0 ? [new Misfit("bands", "there is no price band: write at least one")] : Array.Empty<Misfit>(),
        .. Misfit.Repeats(bands, band => band.Id, IdOf, id => $"the band {id} is there twice: write it once"),
        .. bands.SelectMany((band, index) => band.Id.Value == Sessional
            ? [new Misfit(IdOf(index), "sessional is the rate of long visits: call the band something else")]
            : Array.Empty<Misfit>()),
        .. below is null || bands.Any(band => band.Id == below)
            ? []
            : new[] { new Misfit("sessional.below", $"there is no band {below}: {Spelling.Suggest(below.Value, bands.Select(band => band.Id.Value))}") },
    ];

    private static string IdOf(int index) => $"bands[{PlainText.Of(index)}].id";
}
