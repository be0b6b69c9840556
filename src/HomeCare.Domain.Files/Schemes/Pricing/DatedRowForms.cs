using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>The forms of the rows of dated tables.</summary>
internal static class DatedRowForms
{
    /// <summary>The form of a row: what its value is of, the value, and its days.</summary>
    /// <param name="name">The member of the key.</param>
    /// <param name="key">The form of the key.</param>
    /// <param name="value">The form of the value.</param>
    internal static RecordForm<DatedRow<TKey, TValue>> Row<TKey, TValue>(string name, Form<TKey> key, Form<TValue> value)
        where TKey : notnull =>
        new(of => new(
            of.Required(name, key, row => row.Key),
            InTable(of.Required("value", new PublishedForm<TValue>(value), row => row.Value)),
            of.Required("firstDay", Forms.Date, row => row.FirstDay),
            of.Required("lastDay", ValueForms.LastDay, row => row.LastDay))
        {
            Status = of.Default("status", ValueForms.Status, row => row.Status, DatedStatus.InForce),
            KnownFrom = of.Default("knownFrom", Forms.Date, row => row.KnownFrom, LocalDate.MinIsoValue),
            WithdrawnOn = of.Optional("withdrawnOn", Forms.Date, row => row.WithdrawnOn),
            Place = of.Default("place", Forms.Text, row => row.Place, string.Empty),
        });

    /// <summary>The citation of a row: of the file itself without the number of the row, because a table puts its rows in an order of its own.</summary>
    internal static Citation InTable(Citation citation) => citation is not null && SchemeReading.IsOwn(citation)
        ? citation with { Id = UpToRow(citation.Id), Place = UpToRow(citation.Place) }
        : citation!;

    /// <summary>The member of the row that a refusal of a table is about, in a list of them; null where it is about none of them.</summary>
    internal static string? PlaceOf<TKey, TValue>(Refusal refusal, ValueList<DatedRow<TKey, TValue>> rows, string path)
        where TKey : notnull
    {
        var name = refusal.Facts.FirstOrDefault(fact => fact.Name == "row")?.Value;
        var index = Misfit.LastWhere(rows, row => row.ToString() == name);
        return index < 0 ? null : $"{path}[{PlainText.Of(index)}].{MemberOf(refusal.Code)}";
    }

    private static Published<TValue> InTable<TValue>(Published<TValue> value) => value?.Match<Published<TValue>>(
        cited => new(cited with { Citation = InTable(cited.Citation) }),
        missing => new(new NotYetSet(InTable(missing.Citation))))!;

    private static string UpToRow(string path) => path[..path.LastIndexOf('[')];

    private static string MemberOf(string code) => code switch
    {
        "rows-overlap" => "firstDay",
        "ends-before-it-begins" => "lastDay",
        "withdrawn-before-known" => "withdrawnOn",
        _ => "value",
    };
}
