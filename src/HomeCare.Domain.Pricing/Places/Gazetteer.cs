using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A scheme's places: what they are called, in which others they lie, and the price band of each, by day.</summary>
/// <remarks>
/// <para>Three facts of a place are independent: the zone it lies in, the price area it lies in, and its price band. None is
/// ever taken from another, nor a postcode's from its parish: what no row states is refused, and the refusal says why.</para>
/// <para>Names are found in any case, by alias and by code; postcodes with or without their space. A program that looks up much
/// finds its places once and then asks <see cref="Bands"/> by <see cref="NamedPlace.Key"/>, which allocates nothing.</para>
/// </remarks>
public sealed partial class Gazetteer : IEquatable<Gazetteer>
{
    private readonly Dictionary<string, NamedPlace[]> byName;

    private Gazetteer(
        DatedTable<PlaceKey, NamedPlace> places, DatedTable<Whereabouts, ValueList<PlaceKey>> wholes, DatedTable<PlaceKey, BandId> bands)
    {
        (Places, Wholes, Bands) = (places, wholes, bands);
        byName = Versions
            .SelectMany(place => Names(place).Append(place.Key.Code).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: name, Place: place)))
            .GroupBy(named => named.Name, named => named.Place, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(place => place.Key.Kind.Value).ThenBy(place => place.Key.Code, StringComparer.Ordinal).ToArray(),
                StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The places by key, each under its name of the day.</summary>
    public DatedTable<PlaceKey, NamedPlace> Places { get; }

    /// <summary>In which places of a kind a place lies; more than one where it is divided between them.</summary>
    public DatedTable<Whereabouts, ValueList<PlaceKey>> Wholes { get; }

    /// <summary>The price band of each place that has one of its own.</summary>
    public DatedTable<PlaceKey, BandId> Bands { get; }

    private IEnumerable<NamedPlace> Versions => Places.All.SelectMany(series => series.Rows).Select(row => row.Value.AsT0.Value);

    /// <summary>The places of a kind on a day.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="on">The day.</param>
    /// <returns>The places, in ordinal order of their names and then of their codes.</returns>
    public ValueList<NamedPlace> All(PlaceKind kind, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Versions.Where(place => place.Key.Kind == kind && Exists(place, on))
            .OrderBy(place => place.Name, StringComparer.Ordinal)
            .ThenBy(place => place.Key.Code, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>Finds a place of any kind by name.</summary>
    /// <param name="name">A name, an alias, a code or a postcode.</param>
    /// <param name="on">The day on which it must exist under that name.</param>
    /// <returns>
    /// The place, or a refusal: <c>unknown-place</c> with the names nearest in spelling; <c>postcode-not-mapped</c> for a
    /// postcode that the gazetteer does not have; <c>not-on-that-day</c> for a name of other days; <c>ambiguous-place</c>
    /// naming every place that is called so.
    /// </returns>
    public OneOf<NamedPlace, Refusal> Find(string name, LocalDate on) => Find(name, on, kind: null);

    /// <summary>Finds a place of one kind by name.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">A name, an alias, a code or a postcode.</param>
    /// <param name="on">The day on which it must exist under that name.</param>
    /// <returns>
    /// The place, or a refusal as of <see cref="Find(string, LocalDate)"/>, or <c>not-a-postcode</c> where the kind is the
    /// postcode and the name has not the form of one.
    /// </returns>
    public OneOf<NamedPlace, Refusal> Find(PlaceKind kind, string name, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Find(name, on, kind);
    }

    /// <summary>The names and aliases of any day that are nearest in spelling to a written one, nearest first, at most three.</summary>
    /// <param name="written">What was written.</param>
    /// <returns>The names; see <see cref="Spelling.Nearest"/> for how near is near.</returns>
    public ValueList<string> NamesLike(string written) => Spelling.Nearest(written, Versions.SelectMany(Names));

    /// <summary>The price band of a place on a day, with all that is known.</summary>
    /// <param name="place">A name, an alias, a code or a postcode.</param>
    /// <param name="on">The day of the care.</param>
    /// <returns>The band, or why there is none; see <see cref="BandOf(string, LocalDate, LocalDate)"/>.</returns>
    public OneOf<BandId, Refusal> BandOf(string place, LocalDate on) => BandOf(place, on, LocalDate.MaxIsoValue);

    /// <summary>The price band of a place on a day, as it was known on another.</summary>
    /// <param name="place">A name, an alias, a code or a postcode.</param>
    /// <param name="on">The day of the care.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>
    /// The band, or a refusal: as of <see cref="Find(string, LocalDate)"/> where the place is not found; <c>not-published</c>
    /// where no row speaks of its band; otherwise as in <see cref="DatedAnswer{TKey, TValue}.ToRefusal"/>.
    /// </returns>
    public OneOf<BandId, Refusal> BandOf(string place, LocalDate on, LocalDate knownOn) => Find(place, on).Match(
        found => Answer(Bands.Find(found.Key, on, knownOn), $"price band of {found.Key}", on),
        refusal => refusal);

    /// <summary>The price area of a place on a day, with all that is known.</summary>
    /// <param name="place">A name, an alias, a code or a postcode.</param>
    /// <param name="on">The day of the care.</param>
    /// <returns>The area, or why there is none; see <see cref="WholeOf(string, PlaceKind, LocalDate, LocalDate)"/>.</returns>
    public OneOf<PriceAreaId, Refusal> AreaOf(string place, LocalDate on) => AreaOf(place, on, LocalDate.MaxIsoValue);

    /// <summary>The price area of a place on a day, as it was known on another.</summary>
    /// <param name="place">A name, an alias, a code or a postcode.</param>
    /// <param name="on">The day of the care.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The area, or why there is none; see <see cref="WholeOf(string, PlaceKind, LocalDate, LocalDate)"/>.</returns>
    public OneOf<PriceAreaId, Refusal> AreaOf(string place, LocalDate on, LocalDate knownOn) =>
        WholeOf(place, PlaceKind.PriceArea, on, knownOn).MapT0(area => new PriceAreaId(area.Key.Code));

    /// <summary>The one place of a kind that a place lies in on a day, such as its zone, with all that is known.</summary>
    /// <param name="place">A name, an alias, a code or a postcode.</param>
    /// <param name="kind">The kind of the place it lies in.</param>
    /// <param name="on">The day.</param>
    /// <returns>The place, or why there is none; see <see cref="WholeOf(string, PlaceKind, LocalDate, LocalDate)"/>.</returns>
    public OneOf<NamedPlace, Refusal> WholeOf(string place, PlaceKind kind, LocalDate on) => WholeOf(place, kind, on, LocalDate.MaxIsoValue);

    /// <summary>The one place of a kind that a place lies in on a day, such as its zone, as it was known on another.</summary>
    /// <param name="place">A name, an alias, a code or a postcode. A place of the kind itself is its own answer.</param>
    /// <param name="kind">The kind of the place it lies in.</param>
    /// <param name="on">The day.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>
    /// The place, or a refusal: as of <see cref="Find(string, LocalDate)"/> where the place is not found; <c>in-more-than-one</c>
    /// naming them all; <c>not-published</c> where no row speaks of it; otherwise as in
    /// <see cref="DatedAnswer{TKey, TValue}.ToRefusal"/>.
    /// </returns>
    public OneOf<NamedPlace, Refusal> WholeOf(string place, PlaceKind kind, LocalDate on, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Find(place, on).Match(
            found => found.Key.Kind == kind ? found : TheOne(new(found.Key, kind), on, knownOn),
            refusal => refusal);
    }

    /// <summary>Gazetteers are equal when their three tables are.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(Gazetteer? other) => other is not null && Places.Equals(other.Places) && Wholes.Equals(other.Wholes) && Bands.Equals(other.Bands);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Gazetteer);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Places, Wholes, Bands);

    private static IEnumerable<string> Names(NamedPlace place) => place.Aliases.Prepend(place.Name);

    private static bool Exists(NamedPlace place, LocalDate on) => on >= place.FirstDay && !(on > place.LastDay);

    private static OneOf<TValue, Refusal> Answer<TKey, TValue>(DatedAnswer<TKey, TValue> answer, string what, LocalDate on)
        where TKey : notnull
    {
        if (answer.TryGet(out var value))
        {
            return value;
        }

        return answer.Kind == DatedAnswerKind.UnknownKey
            ? new Refusal("not-published", $"no {what} is published, and none is inferred from another place", [new("asked", what)])
            : answer.ToRefusal(what, on);
    }

    private OneOf<NamedPlace, Refusal> TheOne(Whereabouts asked, LocalDate on, LocalDate knownOn)
    {
        if (!Answer(Wholes.Find(asked, on, knownOn), asked.ToString(), on).TryPickT0(out var wholes, out var refusal))
        {
            return refusal;
        }

        return wholes.Count == 1
            ? Answer(Places.Find(wholes[0], on), wholes[0].ToString(), on)
            : new Refusal(
                "in-more-than-one",
                $"{asked.Place} lies in more than one {asked.Within}: {string.Join(" and ", wholes)}",
                [new("place", asked.Place.ToString()), .. wholes.Select(whole => new Fact("lies-in", whole.ToString()))]);
    }
}
