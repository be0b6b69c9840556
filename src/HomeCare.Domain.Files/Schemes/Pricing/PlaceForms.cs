using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>A scheme's places.</summary>
internal static class PlaceForms
{
    private static readonly Form<PlaceKind> Kind = ClosedSets.OneOf<PlaceKind>("a kind of place");

    /// <summary>A key in its words: the kind, a space and the code, such as <c>parish Kegworth</c>.</summary>
    private static readonly Form<PlaceKey> Key = new TextForm<PlaceKey>(
        ProblemWith, text => new(KindIn(text)!, CodeIn(text)), key => key.ToString(), ("pattern", "^[a-z-]+ [!-~]([ -~]{0,62}[!-~])?$"));

    private static readonly RecordForm<NamedPlace> Place = new(of => new(
        of.Required("key", Key, one => one.Key),
        of.Required("name", Forms.Text, one => one.Name),
        of.Required("firstDay", Forms.Date, one => one.FirstDay),
        of.Required("lastDay", ValueForms.LastDay, one => one.LastDay),
        DatedRowForms.InTable(of.Cite(one => one.Citation)))
    {
        Aliases = of.List("aliases", Forms.Text, one => one.Aliases),
    });

    private static readonly RecordForm<Whereabouts> Asked = new(of => new(
        of.Required("place", Key, one => one.Place),
        of.Required("within", Kind, one => one.Within)));

    internal static readonly RecordForm<Gazetteer> Gazetteer = new(of =>
    {
        var places = of.RequiredList("places", Place, one => RowsOf(one.Places).Select(row => row.Value.AsT0.Value).ToValueList());
        var wholes = of.List("wholes", DatedRowForms.Row("key", Asked, new ListForm<PlaceKey>(Key)), one => RowsOf(one.Wholes));
        var bands = of.List("bands", DatedRowForms.Row("key", Key, Forms.Identifier(text => new BandId(text))), one => RowsOf(one.Bands));
        return of.Made(
            () => Domain.Pricing.Gazetteer.Create(places, wholes, bands),
            refusal => PlaceIn(places, refusal)
                ?? DatedRowForms.PlaceOf(refusal, wholes, "wholes")
                ?? DatedRowForms.PlaceOf(refusal, bands, "bands")
                ?? "places");
    });

    private static ValueList<DatedRow<TKey, TValue>> RowsOf<TKey, TValue>(DatedTable<TKey, TValue> table)
        where TKey : notnull => table.All.SelectMany(series => series.Rows).ToValueList();

    // The rows of places are made of the places themselves, under their name.
    private static string? PlaceIn(ValueList<NamedPlace> places, Refusal refusal)
    {
        var rows = places.Select(place => new DatedRow<PlaceKey, NamedPlace>(
            place.Key, new(new Cited<NamedPlace>(place, place.Citation)), place.FirstDay, place.LastDay)).ToValueList();
        return DatedRowForms.PlaceOf(refusal, rows, "places");
    }

    private static string? ProblemWith(string text)
    {
        if (KindIn(text) is not { } kind)
        {
            return $"\"{Written.Of(text)}\" does not begin with a kind of place: write one of {string.Join(", ", PlaceKind.List.OrderBy(one => one.Value))}, "
                + "a space and its code, such as parish Kegworth";
        }

        return Identifier.ProblemWith(CodeIn(text)) is { } problem ? $"the code of the {kind} will not do: {problem}"
            : kind != PlaceKind.Postcode ? null
            : Postcode.Read(CodeIn(text)).Match(
                postcode => postcode.Value == CodeIn(text) ? null : $"write the postcode as {postcode}",
                refusal => refusal.Message);
    }

    private static PlaceKind? KindIn(string text) => PlaceKind.TryFromName(text.Split(' ')[0], out var kind) ? kind : null;

    private static string CodeIn(string text) => text.Contains(' ', StringComparison.Ordinal) ? text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..] : string.Empty;
}
