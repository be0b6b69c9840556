using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.TestSupport;

/// <summary>The scheme with its map changed. The changes are invented.</summary>
public static class SchemePlaces
{
    /// <summary>The scheme with a parish divided between its own zone and another.</summary>
    public static Scheme WithParishAlsoIn(this Scheme scheme, string parish, string zone) => scheme.WithPlaces(
        wholes: row => row.Key == new Whereabouts(new(PlaceKind.Parish, parish), PlaceKind.Zone)
            ? row with { Value = new(new Cited<ValueList<PlaceKey>>([.. row.Value.AsT0.Value, new(PlaceKind.Zone, zone)], A.Citation)) }
            : row);

    /// <summary>The scheme with more places, and with rows of its links changed.</summary>
    public static Scheme WithPlaces(
        this Scheme scheme,
        IEnumerable<NamedPlace>? more = null,
        Func<DatedRow<Whereabouts, ValueList<PlaceKey>>, DatedRow<Whereabouts, ValueList<PlaceKey>>>? wholes = null,
        IEnumerable<DatedRow<Whereabouts, ValueList<PlaceKey>>>? moreWholes = null,
        IEnumerable<DatedRow<PlaceKey, BandId>>? moreBands = null)
    {
        var old = scheme.Gazetteer;
        return scheme with
        {
            Gazetteer = Gazetteer.Create(
                old.Places.All.SelectMany(series => series.Rows).Select(row => row.Value.AsT0.Value).Concat(more ?? []),
                old.Wholes.All.SelectMany(series => series.Rows).Select(wholes ?? (row => row)).Concat(moreWholes ?? []),
                old.Bands.All.SelectMany(series => series.Rows).Concat(moreBands ?? [])).AsT0,
        };
    }
}
