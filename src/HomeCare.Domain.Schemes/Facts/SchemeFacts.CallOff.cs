using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> CallOff(Scheme scheme) =>
    [
        .. scheme.Lots.Select(lot => Fact(SchemePolicy.CallOff, $"lot {lot.Lot.Id}", Words(scheme, lot), lot.Lot.Citation)),
        .. Rules("visits", scheme.Eligibility, scheme.Rungs),
        .. scheme.RankedPricing.TryGet(out var pricing) ? Ranges(pricing) : [],
        .. scheme.DayServiceCallOffs.SelectMany(terms => Rules($"lot {terms.Lot}", terms.Eligibility, terms.Rungs).Concat(Ranges(terms))),
    ];

    private static string Words(Scheme scheme, LotCallOff lot) =>
        scheme.DayServiceTermsFor(lot.Lot.Id).IsT0 || scheme.TermsFor(lot.Lot.Id).IsT0 ? "ranked by cost" : "not ranked by cost: " + lot.WhyNotRanked;

    // No document prints a ladder: it is this library's, so it has no citation.
    private static IEnumerable<SchemeFact> Rules(string what, ValueList<EligibilityRule> eligibility, ValueList<Rung> rungs) =>
    [
        .. eligibility.Select(rule => Fact(SchemePolicy.CallOff, $"{what}: {rule.Gate}", rule.Gate.Sentence, rule.Citation)),
        .. rungs.Count == 0 ? [] : (SchemeFact[])[EqualCosts(what, rungs)],
    ];

    private static SchemeFact EqualCosts(string what, ValueList<Rung> rungs) =>
        Fact(SchemePolicy.CallOff, $"{what}: equal costs", Shown.List([.. rungs.Select(rung => rung.Name), "draw"]));

    private static IEnumerable<SchemeFact> Ranges(HomeCarePricing pricing) =>
    [
        .. pricing.Bands.Select(band => Range("visits", $"band {band.Id}", band.Range)),
        .. pricing.Sessional is { } sessional ? Sessional(sessional) : [],
    ];

    private static IEnumerable<SchemeFact> Sessional(SessionalPricing sessional) =>
    [
        Range("visits", "sessional", sessional.Range),
        Fact(
            SchemePolicy.CallOff,
            "visits: sessional rate",
            $"from {PlainText.Of(sessional.FromMinutes.Value)} minutes" + (sessional.Below is { } below ? $", below band {below.Value}" : string.Empty),
            sessional.FromMinutes.Citation,
            sessional.Below?.Citation),
    ];

    private static IEnumerable<SchemeFact> Ranges(DayServiceCallOffTerms terms) =>
        terms.Ranges.Select(range => Range($"lot {terms.Lot}", $"band {range.Band} by the {range.Unit}", range.Range))
            .Append(Readings(SchemePolicy.CallOff, $"lot {terms.Lot}", [Words(terms.Rounding)]));

    private static SchemeFact Range(string what, string name, PriceRange range) =>
        Fact(SchemePolicy.CallOff, $"{what}: range of {name}", Words(range), range.Floor.Citation, range.Ceiling.Citation) with { Standing = StandingOf(range) };

    private static IEnumerable<SchemeFact> Procedures(Scheme scheme) => scheme.Procedures.Select(procedure => Fact(
        SchemePolicy.CallOff, $"procedure {procedure.Id}", string.Join(", then ", procedure.Stages.Select(Words)), procedure.Citations));

    private static string Words(Stage stage) =>
        $"{stage.Tier} by {stage.Approach.Name.Replace('-', ' ')}"
        + (stage.Entry == StageEntry.WithinBlock ? " within the guaranteed block" : string.Empty)
        + (stage.Route == ContractRoute.CallOff ? string.Empty : $" ({stage.Route.Name.Replace('-', ' ')})");
}
