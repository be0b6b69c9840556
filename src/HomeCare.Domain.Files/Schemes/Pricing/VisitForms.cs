using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>How visits on days are priced.</summary>
internal static class VisitForms
{
    private static readonly Form<PriceItemId> Item = Forms.Identifier(text => new PriceItemId(text));

    private static readonly Form<TimeBasis> Basis = ClosedSets.OneOf<TimeBasis>("a basis of time");

    internal static readonly Form<int> SessionalMinutes = new RangeForm(1, 24 * 60);

    private static readonly RecordForm<SessionalTerms> Sessional = new(of =>
    {
        var item = of.Required("item", Item, one => one.Item);
        var from = of.Required("fromMinutes", new CitedForm<int>(SessionalMinutes), one => one.FromMinutes);
        var basis = of.Default("basis", Basis, one => one.Basis, TimeBasis.Planned);
        return of.Made(() => new(item, from) { Basis = basis });
    });

    private static readonly RecordForm<ChargedMinutes> Blocks = new(of =>
    {
        var minutes = of.Required("blocks", new RangeForm(1, 24 * 60), rule => rule.Match(() => 0, (length, _) => length, _ => 0));
        var rounding = of.Required(
            "rounding", ClosedSets.OneOf<BlockRounding>("a rounding of blocks"), rule => rule.Match(() => BlockRounding.Up, (_, how) => how, _ => BlockRounding.Up));
        return of.Made(() => ChargedMinutes.Blocks(minutes, rounding));
    });

    private static readonly RecordForm<ChargedStep> Step = new(of => new(
        of.Required("upTo", Forms.Number, one => one.UpTo),
        of.Required("charged", Forms.Number, one => one.Charged)));

    private static readonly RecordForm<ChargedMinutes> Table = new(of =>
    {
        var steps = of.RequiredList("table", Step, rule => rule.Match(() => [], (_, _) => [], rows => rows));
        return of.Made(() => ChargedMinutes.Table(steps), refusal => PlaceIn(steps, refusal));
    });

    private static readonly Form<ChargedMinutes> Charged = new AlternativesForm<ChargedMinutes>(
        "a rule of charged minutes",
        [("exact", ChargedMinutes.Exact)],
        [
            new("blocks", Blocks, rule => rule.Match(() => false, (_, _) => true, _ => false)),
            new("table", Table, rule => rule.Match(() => false, (_, _) => false, _ => true)),
        ]);

    internal static readonly RecordForm<VisitTerms> Terms = new(of => new()
    {
        Key = of.Default("key", PriceForms.Key, one => one.Key, PriceKey.Everything),
        Sessional = of.Optional("sessional", Sessional, one => one.Sessional),
        Basis = of.Default("basis", Basis, one => one.Basis, TimeBasis.Planned),
        Charged = of.Default("charged", Charged, one => one.Charged, ChargedMinutes.Exact),
        ChargedAtLeast = of.Default("chargedAtLeast", new RangeForm(0, 24 * 60), one => one.ChargedAtLeast, 0),
        ShortestVisit = of.Default("shortestVisit", new RangeForm(1, 24 * 60), one => one.ShortestVisit, 1),
        FlatNights = of.List("flatNights", Item, one => one.FlatNights),
        Enhancements = of.Optional("enhancements", EnhancementForms.Calendar, one => one.Enhancements),
        DayRule = of.Default("dayRule", ClosedSets.OneOf<DayRule>("a rule of days"), one => one.DayRule, DayRule.ByStart),
        Rounding = of.Default("rounding", RoundingForms.Policy, one => one.Rounding, RoundingPolicy.Default),
    });

    private static string PlaceIn(ValueList<ChargedStep> steps, Refusal refusal)
    {
        var upTo = refusal.Facts.FirstOrDefault(fact => fact.Name == "up-to")?.Value;
        var member = refusal.Code == "charge-steps-order" ? "upTo" : "charged";
        return upTo is null ? "table" : $"table[{PlainText.Of(Misfit.LastWhere(steps, step => PlainText.Of(step.UpTo) == upTo))}].{member}";
    }
}
