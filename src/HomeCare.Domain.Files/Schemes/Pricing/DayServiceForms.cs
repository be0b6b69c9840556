using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>What may be commissioned as a day of a day service, what its bands become, and how it is called off by cost.</summary>
internal static class DayServiceForms
{
    private static readonly Form<BandId> BandId = Forms.Identifier(text => new BandId(text));

    private static readonly Form<Commissioning> Commissioning = new AlternativesForm<Commissioning>(
        "a way of commissioning",
        [],
        [
            new("proRata", ProRata(), way => way.Step is not null),
            new("inBlocks", InBlocks(), way => way.Step is null),
        ]);

    private static readonly RecordForm<ServiceBand> Band = new(of => new(
        of.Required("id", BandId, one => one.Id),
        of.Required("purpose", Forms.Text, one => one.Purpose),
        of.Optional("ratio", PriceForms.Ratio, one => one.Ratio),
        of.Required("commissioning", Commissioning, one => one.Commissioning),
        of.List("supplements", BandId, one => one.Supplements),
        of.Cite(one => one.Citation)));

    internal static readonly RecordForm<DayServiceTerms> Terms = new(of =>
    {
        var bands = of.RequiredList("bands", Band, one => one.Bands);
        var minutes = of.Required("sessionMinutes", new CitedForm<int>(Forms.Number), one => one.SessionMinutes);
        var longDay = of.Default("longDay", ClosedSets.OneOf<LongDay>("a rule for long days"), one => one.LongDay, LongDay.Refused);
        var supplements = of.Default(
            "supplementTime", ClosedSets.OneOf<SupplementTime>("a time of supplements"), one => one.SupplementTime, SupplementTime.DuringTheBase);
        return of.Made(() => DayServiceTerms.Create(bands, minutes, longDay, supplements), refusal => PlaceIn(bands, refusal));
    });

    private static readonly RecordForm<BandSuccession> Succession = new(of => new(
        of.Required("from", BandId, one => one.From),
        of.List("candidates", BandId, one => one.Candidates),
        of.Required("reason", Forms.Text, one => one.Reason),
        of.Cite(one => one.Citation)));

    internal static readonly RecordForm<BandSuccessions> Successions = new(of =>
    {
        var earlier = of.Required("earlier", Terms, one => one.Earlier);
        var later = of.Required("later", Terms, one => one.Later);
        var rows = of.RequiredList("rows", Succession, one => one.Rows);
        return of.Made(() => BandSuccessions.Create(earlier, later, rows), refusal => PlaceIn(rows, earlier, refusal));
    });

    private static readonly RecordForm<DayServiceRange> Range = new(of => new(
        of.Required("band", BandId, one => one.Band),
        of.Required("unit", PriceForms.Unit, one => one.Unit),
        of.Required("range", PriceForms.Range, one => one.Range)));

    internal static readonly RecordForm<DayServiceCallOffTerms> CallOffTerms = new(of =>
    {
        var scheme = of.Required("scheme", Forms.Identifier(text => new SchemeId(text)), one => one.Scheme);
        var lot = of.Required("lot", Forms.Lot, one => one.Lot);
        var first = of.Required("firstDay", Forms.Date, one => one.FirstDay);
        var last = of.Required("lastDay", Forms.Date, one => one.LastDay);
        var services = of.Required("services", Terms, one => one.Services);
        var ranges = of.RequiredList("ranges", Range, one => one.Ranges);
        var rounding = of.Default("rounding", RoundingForms.Policy, one => one.Rounding, RoundingPolicy.Default);
        var eligibility = of.RequiredList("eligibility", GateForms.Rule, one => one.Eligibility);
        var rungs = of.List("rungs", GateForms.Rung, one => one.Rungs);
        return of.Made(
            () =>
            [
                .. last < first ? [new Misfit("lastDay", "the last day is before the first: write one that is not")] : Array.Empty<Misfit>(),
                .. Misfits(services, ranges),
                .. GateForms.Misfits(eligibility, rungs, [Gate.PriceOffered, Gate.Exclusion]),
                .. Clashes(services, ranges, eligibility),
            ],
            () => new(scheme, lot, first, last, services, ranges, rounding, eligibility, rungs));
    });

    private static RecordForm<Commissioning> ProRata() => new(of =>
    {
        var unit = of.Required("proRata", PriceForms.Unit, way => way.Units[0]);
        var step = of.Required("step", ClosedSets.OneOf<TimeStep>("a step of time"), way => way.Step!);
        return of.Made(() => NotMeasured(unit, "proRata"), () => Domain.Pricing.Commissioning.ProRata(unit, step));
    });

    private static RecordForm<Commissioning> InBlocks() => new(of =>
    {
        var blocks = of.RequiredList("inBlocks", PriceForms.Unit, way => way.Units);
        return of.Made(
            () =>
            [
                .. blocks.Count == 0 ? [new Misfit("inBlocks", "there is no block: write at least one")] : Array.Empty<Misfit>(),
                .. blocks.SelectMany((block, index) => NotMeasured(block, BlockAt(index))),
                .. Misfit.Repeats(blocks, block => block.Minutes, BlockAt, _ => "two blocks are of one length: write one of them"),
            ],
            () => Domain.Pricing.Commissioning.InBlocks(blocks));
    });

    private static string BlockAt(int index) => $"inBlocks[{PlainText.Of(index)}]";

    private static IEnumerable<Misfit> NotMeasured(PriceUnit unit, string path) => unit.Minutes is null
        ? [new(path, $"a {unit} is not measured by the minute: write hour, or a session or a half day of so many minutes")]
        : [];

    private static string PlaceIn(ValueList<ServiceBand> bands, Refusal refusal)
    {
        var (band, added) = (FactOf(refusal, "band"), FactOf(refusal, "supplements"));
        return refusal.Code switch
        {
            "session-minutes" => "sessionMinutes",
            "band-twice" => $"bands[{PlainText.Of(Misfit.LastWhere(bands, one => one.Id.Value == band))}].id",
            "unknown-band" => Supplement(bands, (_, id) => id.Value == band),
            "supplement-of-a-supplement" => Supplement(bands, (one, id) => one.Id.Value == band && id.Value == added),
            _ => "bands",
        };
    }

    private static string PlaceIn(ValueList<BandSuccession> rows, DayServiceTerms earlier, Refusal refusal)
    {
        var band = FactOf(refusal, "band");
        if (refusal.Code == "no-row")
        {
            return "rows";
        }

        var row = Misfit.LastWhere(rows, one => one.From.Value == band && (refusal.Code == "band-twice" || earlier.Band(one.From) is null));
        if (row >= 0)
        {
            return $"rows[{PlainText.Of(row)}].from";
        }

        row = Misfit.LastWhere(rows, one => one.Candidates.Any(candidate => candidate.Value == band));
        return row < 0 ? "rows" : $"rows[{PlainText.Of(row)}].candidates[{PlainText.Of(Misfit.LastWhere(rows[row].Candidates, one => one.Value == band))}]";
    }

    private static string Supplement(ValueList<ServiceBand> bands, Func<ServiceBand, BandId, bool> isIt)
    {
        var band = Misfit.LastWhere(bands, one => one.Supplements.Any(id => isIt(one, id)));
        return band < 0 ? "bands" : $"bands[{PlainText.Of(band)}].supplements[{PlainText.Of(Misfit.LastWhere(bands[band].Supplements, id => isIt(bands[band], id)))}]";
    }

    private static string? FactOf(Refusal refusal, string name) => refusal.Facts.FirstOrDefault(fact => fact.Name == name)?.Value;

    private static IEnumerable<Misfit> Misfits(DayServiceTerms services, ValueList<DayServiceRange> ranges) =>
    [
        .. ranges.Count == 0 ? [new Misfit("ranges", "there is no band: write at least one range")] : Array.Empty<Misfit>(),
        .. ranges.SelectMany((range, index) => NotSold(services, range, $"ranges[{PlainText.Of(index)}]")),
        .. Misfit.Repeats(
            ranges,
            range => (range.Band, range.Unit),
            index => $"ranges[{PlainText.Of(index)}].band",
            range => $"band {range.Band} by the {range.Unit} is there twice: write it once"),
    ];

    private static IEnumerable<Misfit> NotSold(DayServiceTerms services, DayServiceRange range, string path) => services.Band(range.Band) is not { } band
        ? [new(path + ".band", $"there is no band {range.Band}: {Spelling.Suggest(range.Band.Value, services.Bands.Select(known => known.Id.Value))}")]
        : band.Commissioning.Units.Contains(range.Unit) ? []
        : [new(path + ".unit", $"band {band.Id} is not bought by the {range.Unit}: it is by the {string.Join(" or the ", band.Commissioning.Units)}")];

    // One id is one place: a reason that quotes it must not mean two.
    private static IEnumerable<Misfit> Clashes(DayServiceTerms services, ValueList<DayServiceRange> ranges, ValueList<EligibilityRule> eligibility)
    {
        (Citation Citation, string Path)[] all =
        [
            .. services.Bands.Select((band, index) => (band.Citation, $"services.bands[{PlainText.Of(index)}]")),
            (services.SessionMinutes.Citation, "services.sessionMinutes"),
            .. ranges.Select((range, index) => (range.Range.Floor.Citation, $"ranges[{PlainText.Of(index)}].range.floor")),
            .. ranges.Select((range, index) => (range.Range.Ceiling.Citation, $"ranges[{PlainText.Of(index)}].range.ceiling")),
            .. eligibility.Select((rule, index) => (rule.Citation, $"eligibility[{PlainText.Of(index)}]")),
        ];
        return Misfit.Clashes(all);
    }
}
