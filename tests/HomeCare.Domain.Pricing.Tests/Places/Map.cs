using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>A small map to start a test from. Every name, day and band of it is invented.</summary>
internal static class Map
{
    public static readonly LocalDate First = new(2026, 1, 1);
    public static readonly LocalDate Day = new(2026, 6, 1);

    public static readonly PlaceKey North = Zone("north");
    public static readonly PlaceKey South = Zone("south");
    public static readonly PlaceKey Milton = Parish("Milton");

    public static PlaceKey Zone(string code) => new(PlaceKind.Zone, code);

    public static PlaceKey Parish(string code) => new(PlaceKind.Parish, code);

    public static NamedPlace Place(PlaceKey key, string? name = null, LocalDate? first = null, LocalDate? last = null, params string[] aliases) =>
        new(key, name ?? key.Code, first ?? First, last, A.Citation) { Aliases = aliases.ToValueList() };

    public static DatedRow<Whereabouts, ValueList<PlaceKey>> Lies(PlaceKey part, params PlaceKey[] wholes) => new(
        new(part, wholes[0].Kind), new(new Cited<ValueList<PlaceKey>>(wholes.ToValueList(), A.Citation)), First, null);

    public static DatedRow<PlaceKey, BandId> Band(PlaceKey place, string band, LocalDate? first = null, LocalDate? last = null) =>
        new(place, new(new Cited<BandId>(new(band), A.Citation)), first ?? First, last);

    public static Gazetteer Of(
        IEnumerable<NamedPlace> places,
        IEnumerable<DatedRow<Whereabouts, ValueList<PlaceKey>>>? wholes = null,
        IEnumerable<DatedRow<PlaceKey, BandId>>? bands = null) => Gazetteer.Create(places, wholes ?? [], bands ?? []).AsT0;

    public static string[] Faults(
        IEnumerable<NamedPlace> places,
        IEnumerable<DatedRow<Whereabouts, ValueList<PlaceKey>>>? wholes = null,
        IEnumerable<DatedRow<PlaceKey, BandId>>? bands = null) =>
        [.. Gazetteer.Create(places, wholes ?? [], bands ?? []).AsT1.Select(Text)];

    public static string Text(Refusal refusal) => $"{refusal.Code}: {refusal.Message}";
}
