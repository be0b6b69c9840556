using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>What bidders price, and the rules their prices are judged by.</summary>
internal static class BidForms
{
    private static readonly Form<ZoneId> Zone = Forms.Identifier(text => new ZoneId(text));

    private static readonly Form<Published<Money>> Limit = new PublishedForm<Money>(ValueForms.Price);

    private static readonly RecordForm<ZoneSupplement> Supplement = new(of => new(
        of.Required("zone", Zone, one => one.Zone),
        of.Required("amount", new CitedForm<Money>(ValueForms.Price), one => one.Amount)));

    private static readonly Form<BidRule> Rule = new AlternativesForm<BidRule>(
        "a rule of what may be bid",
        [],
        [
            new("fixed", Ruled("fixed", Limit, rule => rule.AsT0.Price, BidRule.Fixed), rule => rule.IsT0),
            new("within", Ruled("within", PriceForms.Range, rule => rule.AsT1.Range, BidRule.Within), rule => rule.IsT1),
            new("atMost", Ruled("atMost", Limit, rule => rule.AsT2.Ceiling, BidRule.AtMost), rule => rule.IsT2),
            new("pickFrom", Points(), rule => rule.IsT3),
            new("competitive", Ruled("competitive", new OnlyYesForm(), _ => true, (_, citation) => BidRule.Competitive(citation)), rule => rule.IsT4),
        ]);

    private static readonly RecordForm<AskedPrice> Asked = new(of => new()
    {
        Item = of.Required("item", PriceForms.Item, one => one.Item),
        Name = of.Required("name", Forms.Text, one => one.Name),
        Rule = of.Required("rule", Rule, one => one.Rule),
        Citation = of.Cite(one => one.Citation),
        Requirement = of.Default("requirement", ClosedSets.OneOf<BidRequirement>("a requirement"), one => one.Requirement, BidRequirement.Always),
        Lot = of.Optional("lot", Forms.Lot, one => one.Lot == one.Item.Key.Lot ? null : one.Lot),
        ZonePrices = of.Default("zonePrices", ClosedSets.OneOf<ZonePrices>("a rule of prices for zones"), one => one.ZonePrices, ZonePrices.OneForAll),
        Step = of.Default("step", Step(), one => one.Step, Money.FromPence(1)),
        Status = of.Default("status", ValueForms.Status, one => one.Status, DatedStatus.InForce),
    });

    private static readonly RecordForm<BelowOwnPrice> Below = new(of => new(
        of.Required("item", PriceForms.Item, one => one.Item),
        of.Required("other", PriceForms.Item, one => one.Other),
        of.Cite(one => one.Citation)));

    private static readonly RecordForm<RisingPrices> Rising = new(of => new(
        of.RequiredList("items", PriceForms.Item, one => one.Items),
        of.Cite(one => one.Citation)));

    internal static readonly RecordForm<BidSchedule> Schedule = new(of =>
    {
        var title = of.Required("title", Forms.Text, one => one.Title);
        var citation = of.Cite(one => one.Citation);
        var consequence = of.Required(
            "consequence", new PublishedForm<BidConsequence>(ClosedSets.OneOf<BidConsequence>("a consequence of a fault")), one => one.Consequence);
        var asked = of.RequiredList("asked", Asked, one => one.Asked);
        var below = of.List("below", Below, one => one.Below);
        var rising = of.List("rising", Rising, one => one.Rising);
        var zones = of.List("zones", Zone, one => one.Zones);
        var unset = of.Default("unsetBounds", ClosedSets.OneOf<UnsetBounds>("a rule for bounds that are not yet set"), one => one.UnsetBounds, UnsetBounds.Refuse);
        return of.Made(
            () => Misfits(asked, below, rising),
            () => new(asked, below, rising) { Title = title, Citation = citation, Consequence = consequence, Zones = zones, UnsetBounds = unset });
    });

    private static RecordForm<BidRule> Ruled<TLimit>(string name, Form<TLimit> form, Func<BidRule, TLimit> get, Func<TLimit, Citation, BidRule> make) => new(of =>
    {
        var limit = of.Required(name, form, get);
        var citation = of.Cite(rule => rule.Citation);
        return of.Made(() => make(limit, citation));
    });

    private static RecordForm<BidRule> Points() => new(of =>
    {
        var points = of.RequiredList("pickFrom", new CitedForm<Money>(ValueForms.Price), rule => rule.AsT3.Points);
        var supplements = of.List("supplements", Supplement, rule => rule.AsT3.Supplements);
        var citation = of.Cite(rule => rule.Citation);
        return of.Made(
            () =>
            [
                .. points.Count == 0 ? [new Misfit("pickFrom", "there is no price point: write at least one")] : Array.Empty<Misfit>(),
                .. Misfit.Repeats(
                    supplements, one => one.Zone, index => $"supplements[{PlainText.Of(index)}].zone", zone => $"the zone {zone} has two supplements: write one"),
            ],
            () => BidRule.PickFrom(points, supplements, citation));
    });

    private static TextForm<Money> Step() => new(
        text => Money.Read(text).Match(
            money => money > Money.Zero ? null : $"\"{Written.Of(text)}\" is no step of prices: write a sum of a penny or more, such as 0.01",
            refusal => $"\"{Written.Of(text)}\": {refusal.Message}"),
        text => Money.Read(text).AsT0,
        money => money.ToDigits(),
        ("pattern", "^£?[0-9]{1,12}(\\.[0-9]{1,2})?$"));

    private static IEnumerable<Misfit> Misfits(ValueList<AskedPrice> asked, ValueList<BelowOwnPrice> below, ValueList<RisingPrices> rising)
    {
        var items = asked.Select(one => one.Item).ToHashSet();
        return
        [
            .. asked.Count == 0 ? [new Misfit("asked", "no price is asked for: write at least one")] : Array.Empty<Misfit>(),
            .. Misfit.Repeats(
                asked, one => one.Item, index => $"asked[{PlainText.Of(index)}].item", item => $"the price of {item} is asked twice: ask it once"),
            .. below.SelectMany((one, index) => NotAsked(one.Item, $"below[{PlainText.Of(index)}].item")),
            .. below.SelectMany((one, index) => NotAsked(one.Other, $"below[{PlainText.Of(index)}].other")),
            .. rising.SelectMany((one, index) => one.Items.SelectMany((item, at) => NotAsked(item, $"rising[{PlainText.Of(index)}].items[{PlainText.Of(at)}]"))),
        ];

        IEnumerable<Misfit> NotAsked(PricedItem item, string path) =>
            items.Contains(item) ? [] : [new(path, $"the price of {item} is not asked: name one that is")];
    }
}
