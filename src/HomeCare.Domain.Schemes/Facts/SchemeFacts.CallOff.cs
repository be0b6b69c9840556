using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> CallOff(Scheme scheme) =>
    [
        .. scheme.Lots.Select(lot => Fact(SchemePolicy.CallOff, $"lot {lot.Lot.Id}", Words(scheme, lot), lot.Lot.Citation)),
        .. Rules("visits", scheme.Eligibility, scheme.Rungs),
        .. scheme.DayServiceCallOffs.SelectMany(terms => Rules($"lot {terms.Lot}", terms.Eligibility, terms.Rungs)),
    ];

    private static string Words(Scheme scheme, LotCallOff lot) =>
        scheme.DayServiceTermsFor(lot.Lot.Id).IsT0 || scheme.TermsFor(lot.Lot.Id).IsT0 ? "ranked by cost" : "not ranked by cost: " + lot.WhyNotRanked;

    // No document prints a ladder: it is this library's, so it has no citation.
    private static IEnumerable<SchemeFact> Rules(string what, ValueList<EligibilityRule> eligibility, ValueList<Rung> rungs) =>
    [
        .. eligibility.Select(rule => Fact(SchemePolicy.CallOff, $"{what}: {rule.Gate}", rule.Gate.Sentence, rule.Citation)),
        .. rungs.Count == 0 ? [] : (SchemeFact[])[Fact(SchemePolicy.CallOff, $"{what}: equal costs", Shown.List([.. rungs.Select(rung => rung.Name), "draw"]))],
    ];

    private static IEnumerable<SchemeFact> Procedures(Scheme scheme) => scheme.Procedures.Select(procedure => Fact(
        SchemePolicy.CallOff, $"procedure {procedure.Id}", string.Join(", then ", procedure.Stages.Select(Words)), procedure.Citations));

    private static string Words(Stage stage) =>
        $"{stage.Tier} by {stage.Approach.Name}"
        + (stage.Entry == StageEntry.WithinBlock ? " within the guaranteed block" : string.Empty)
        + (stage.Route == ContractRoute.CallOff ? string.Empty : $" ({stage.Route.Name})");
}
