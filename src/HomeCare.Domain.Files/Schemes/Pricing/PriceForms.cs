using System.Globalization;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>Prices that an authority sets, and what prices are of.</summary>
internal static class PriceForms
{
    private static readonly Form<int> Minutes = new RangeForm(1, 24 * 60);

    internal static readonly Form<StaffingRatio> Ratio = new TextForm<StaffingRatio>(
        text => ReadRatio(text) is null ? $"\"{Written.Of(text)}\" is not a staffing ratio: write staff and people such as 1:8" : null,
        text => ReadRatio(text)!,
        ratio => ratio.ToString(),
        ("pattern", "^[0-9]{1,9}:[0-9]{1,9}$"));

    internal static readonly Form<PriceUnit> Unit = new AlternativesForm<PriceUnit>(
        "a unit",
        [("hour", PriceUnit.Hour), ("week", PriceUnit.Week), ("night", PriceUnit.Night)],
        [
            new("session", Measured("session", PriceUnit.Session), unit => unit.Kind == PriceUnitKind.Session),
            new("halfDay", Measured("halfDay", PriceUnit.HalfDay), unit => unit.Kind == PriceUnitKind.HalfDay),
        ]);

    internal static readonly RecordForm<PriceKey> Key = new(of => KeyIn(of, key => key));

    internal static readonly RecordForm<PricedItem> Item = new(of => new(KeyIn(of, item => item.Key), of.Required("unit", Unit, item => item.Unit)));

    internal static readonly RecordForm<PriceRange> Range = new(of =>
    {
        var floor = of.Required("floor", new PublishedForm<Money>(ValueForms.Price), range => range.Floor);
        var ceiling = of.Required("ceiling", new PublishedForm<Money>(ValueForms.Price), range => range.Ceiling);
        return of.Made(() => AboveCeiling(floor, ceiling), () => new(floor, ceiling));
    });

    internal static readonly RecordForm<PriceBook> Book = new(of =>
    {
        var rows = of.RequiredList("rows", DatedRowForms.Row("item", Item, ValueForms.Price), book => book.Table.All.SelectMany(series => series.Rows).ToValueList());
        return of.Made(() => PriceBook.Create(rows), refusal => DatedRowForms.PlaceOf(refusal, rows, "rows") ?? "rows");
    });

    private static RecordForm<PriceUnit> Measured(string name, Func<int, PriceUnit> make) => new(of =>
    {
        var minutes = of.Required(name, Minutes, unit => unit.Minutes!.Value);
        return of.Made(() => make(minutes));
    });

    // The parts of a key stand beside the unit.
    private static PriceKey KeyIn<T>(Members<T> of, Func<T, PriceKey> key) => new()
    {
        Lot = of.Optional("lot", Forms.Lot, one => key(one).Lot),
        Zone = of.Optional("zone", Forms.Identifier(text => new ZoneId(text)), one => key(one).Zone),
        Area = of.Optional("area", Forms.Identifier(text => new PriceAreaId(text)), one => key(one).Area),
        Band = of.Optional("band", Forms.Identifier(text => new BandId(text)), one => key(one).Band),
        Ratio = of.Optional("ratio", Ratio, one => key(one).Ratio),
        Tier = of.Optional("tier", Forms.Identifier(text => new TierId(text)), one => key(one).Tier),
        Item = of.Optional("item", Forms.Identifier(text => new PriceItemId(text)), one => key(one).Item),
    };

    private static IEnumerable<Misfit> AboveCeiling(Published<Money> floor, Published<Money> ceiling) =>
        floor.TryGet(out var lowest) && ceiling.TryGet(out var highest) && lowest > highest
            ? [new("floor", $"the floor {lowest} is above the ceiling {highest}: write a floor that is not")]
            : [];

    private static StaffingRatio? ReadRatio(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && Whole(parts[0]) is >= 1 and var staff && Whole(parts[1]) is >= 1 and var people ? new(staff, people) : null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
