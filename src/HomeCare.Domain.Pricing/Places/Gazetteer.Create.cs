using OneOf;

namespace HomeCare.Domain.Pricing;

public sealed partial class Gazetteer
{
    /// <summary>A gazetteer of places and rows, in any order.</summary>
    /// <param name="places">The places.</param>
    /// <param name="wholes">In which places of a kind a place lies; not yet set where the source speaks of it and does not say.</param>
    /// <param name="bands">The price bands of places.</param>
    /// <returns>
    /// The gazetteer, or every refusal: <c>bad-name</c> for a name or an alias that cannot be shown; <c>unknown-place</c> for a
    /// row that speaks of a place not among the places; <c>wrong-kind</c>, <c>names-no-place</c> and <c>named-twice</c> for a
    /// list of wholes with a place of another kind, with none, or with one twice; and those of
    /// <see cref="DatedTable{TKey, TValue}.Create"/>, in which an overlap names both rows.
    /// </returns>
    public static OneOf<Gazetteer, ValueList<Refusal>> Create(
        IEnumerable<NamedPlace> places,
        IEnumerable<DatedRow<Whereabouts, ValueList<PlaceKey>>> wholes,
        IEnumerable<DatedRow<PlaceKey, BandId>> bands)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(wholes);
        ArgumentNullException.ThrowIfNull(bands);
        var (allPlaces, allWholes, allBands) = (places.ToArray(), wholes.ToArray(), bands.ToArray());
        var known = allPlaces.Select(place => place.Key).ToHashSet();
        var placeTable = DatedTable<PlaceKey, NamedPlace>.Create(allPlaces.Select(place => place.ToRow()));
        var wholeTable = DatedTable<Whereabouts, ValueList<PlaceKey>>.Create(allWholes);
        var bandTable = DatedTable<PlaceKey, BandId>.Create(allBands);
        ValueList<Refusal> refusals =
        [
            .. allPlaces.SelectMany(NameFaults),
            .. placeTable.Match(_ => [], faults => faults),
            .. allWholes.SelectMany(row => UnknownPlaces(row.ToString(), Mentioned(row), known)),
            .. allWholes.SelectMany(WholeFaults),
            .. wholeTable.Match(_ => [], faults => faults),
            .. allBands.SelectMany(row => UnknownPlaces(row.ToString(), [row.Key], known)),
            .. bandTable.Match(_ => [], faults => faults),
        ];
        return refusals.Count > 0 ? refusals : new Gazetteer(placeTable.AsT0, wholeTable.AsT0, bandTable.AsT0);
    }

    private static IEnumerable<Refusal> NameFaults(NamedPlace place) =>
        from name in Names(place)
        let problem = PlainText.ProblemWith(name)
        where problem is not null
        select new Refusal("bad-name", $"{place.Key} has a name or an alias that cannot be one: {problem}", [new("place", place.Key.ToString())]);

    private static ValueList<PlaceKey> WholesOf(DatedRow<Whereabouts, ValueList<PlaceKey>> row) =>
        row.Value.TryGet(out var wholes) ? wholes : [];

    private static IEnumerable<PlaceKey> Mentioned(DatedRow<Whereabouts, ValueList<PlaceKey>> row) => WholesOf(row).Prepend(row.Key.Place);

    private static IEnumerable<Refusal> UnknownPlaces(string row, IEnumerable<PlaceKey> mentioned, HashSet<PlaceKey> known) =>
        from key in mentioned.Distinct()
        where !known.Contains(key)
        let near = Spelling.Nearest(key.Code, known.Where(other => other.Kind == key.Kind).Select(other => other.Code))
        let hint = near.Count > 0 ? $"did you mean {string.Join(" or ", near)}?" : "add the place, or take the row out"
        select new Refusal("unknown-place", $"{row}: there is no {key}: {hint}", [new("row", row), new("place", key.ToString())]);

    private static IEnumerable<Refusal> WholeFaults(DatedRow<Whereabouts, ValueList<PlaceKey>> row)
    {
        var wholes = WholesOf(row);
        if (row.Value.IsT0 && wholes.Count == 0)
        {
            yield return new("names-no-place", $"{row}: name at least one {row.Key.Within}, or say that it is not yet set", [new("row", row.ToString())]);
        }

        foreach (var other in wholes.Where(whole => whole.Kind != row.Key.Within).Distinct())
        {
            yield return new(
                "wrong-kind", $"{row}: {other} is no {row.Key.Within}", [new("row", row.ToString()), new("place", other.ToString())]);
        }

        foreach (var twice in wholes.GroupBy(whole => whole).Where(group => group.Count() > 1))
        {
            yield return new(
                "named-twice", $"{row}: {twice.Key} is named twice: name it once", [new("row", row.ToString()), new("place", twice.Key.ToString())]);
        }
    }
}
