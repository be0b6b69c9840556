using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    /// <summary>The first day for which the zones and bands before the changes are taken to hold.</summary>
    /// <remarks>
    /// The report dates them to 2019/20 and no nearer. This is the first day after both years and the financial year; of an
    /// earlier one this library says nothing.
    /// </remarks>
    public static Cited<LocalDate> EarlierMapFrom => new(new LocalDate(2021, 1, 1), Paragraph(47, "047b"));

    /// <summary>The first day of the changed bands, which is that of the new framework's prices.</summary>
    public static Cited<LocalDate> ChangedMapFrom => new(new LocalDate(2026, 9, 1), Paragraph(67, "067a"));

    /// <summary>The hours of the reclassified parishes in all, as the report prints them; the rows add up to 2593.12.</summary>
    public static Cited<Fraction> PrintedReclassifiedHours => new(Fraction.FromDecimal(2593.1m), Paragraph(47, "047m"));

    /// <summary>What the hours of the reclassified parishes are taken to be for: a week.</summary>
    /// <remarks>
    /// An assumption of this library: the report prints no period. By the week they are 6.8% of all hours; by the year they would
    /// be 0.1%.
    /// </remarks>
    public static HoursPeriod AssumedPeriodOfReclassifiedHours => HoursPeriod.Week;

    private static ValueList<BandChange> BandChanges() =>
    [
        Change(["Asfordby"], "Melton Mowbray", Urban, Fringe, 236.75m, "d"),
        Change(["Gilmorton"], "Harborough West", Isolated, Rural, 66.75m, "e"),
        Change(["Markfield"], "West Leicester Fringe", Fringe, Urban, 367.82m, "f"),
        Change(["Witherley"], "Isolated West", Isolated, Rural, 96.25m, "g"),
        Change(["Barlestone", "Desford", "Market Bosworth", "Newbold Verdon"], "Rural West - four villages", Rural, Fringe, 1070.1m, "h"),
        Change(["East Goscote"], "Charnwood South Rural", Rural, Fringe, 101.25m, "i"),
        Change(["Kegworth"], "Castle Donington and Charnwood North West", Rural, Fringe, 191.45m, "j"),
        Change(["Measham"], "North West Leics.", Fringe, Urban, 379.25m, "k"),
        Change(["Queniborough"], "Charnwood South Rural", Rural, Fringe, 83.5m, "l"),
    ];

    private static BandChange Change(ValueList<string> parishes, string subzone, BandId from, BandId to, decimal hours, string row) =>
        new(parishes, subzone, from, to, ChangedMapFrom, Fraction.FromDecimal(hours), Paragraph(47, "047" + row));

    private static Gazetteer Places()
    {
        var (zones, changes) = (Zones(), BandChanges());
        var inAZone = zones.SelectMany(zone => zone.Localities).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> InNoZone(BandChange change) => change.Parishes.Where(parish => !inAZone.Contains(parish));
        return Gazetteer.Create(
            [
                .. zones.Select(zone => Named(PlaceKey.Of(zone.Id), zone.Name, zone.Citation) with { Aliases = zone.Aliases }),
                .. zones.SelectMany(zone => zone.Localities.Select(locality => Named(Parish(locality), locality, zone.Citation))),
                .. changes.DistinctBy(change => change.Subzone, StringComparer.Ordinal)
                    .Select(change => Named(Subzone(change), change.Subzone, change.Citation)),
                .. changes.SelectMany(change => InNoZone(change).Select(parish => Named(Parish(parish), parish, change.Citation))),
            ],
            [
                .. zones.SelectMany(zone => zone.Localities.Select(locality => Lies(locality, PlaceKey.Of(zone.Id), zone.Citation))),
                .. changes.SelectMany(change => change.Parishes.Select(parish => Lies(parish, Subzone(change), change.Citation))),
                .. changes.SelectMany(change => InNoZone(change).Select(parish => InNoPublishedZone(parish, change.Citation))),
            ],
            changes.SelectMany(change => change.Parishes.SelectMany(parish => Bands(parish, change)))).AsT0;
    }

    private static PlaceKey Parish(string name) => new(PlaceKind.Parish, name);

    private static PlaceKey Subzone(BandChange change) => new(PlaceKind.Subzone, change.Subzone);

    private static NamedPlace Named(PlaceKey key, string name, Citation citation) => new(key, name, EarlierMapFrom.Value, LastDay: null, citation);

    private static DatedRow<Whereabouts, ValueList<PlaceKey>> Lies(string parish, PlaceKey whole, Citation citation) => new(
        new(Parish(parish), whole.Kind), new(new Cited<ValueList<PlaceKey>>([whole], citation)), EarlierMapFrom.Value, LastDay: null);

    // Five parishes change band and are in the list of no zone.
    private static DatedRow<Whereabouts, ValueList<PlaceKey>> InNoPublishedZone(string parish, Citation citation) => new(
        new(Parish(parish), PlaceKind.Zone), new(new NotYetSet(citation)), EarlierMapFrom.Value, LastDay: null);

    private static DatedRow<PlaceKey, BandId>[] Bands(string parish, BandChange change) =>
    [
        new(Parish(parish), new(new Cited<BandId>(change.From, change.Citation)), EarlierMapFrom.Value, change.Effective.Value.PlusDays(-1)),
        new(Parish(parish), new(new Cited<BandId>(change.To, change.Citation)), change.Effective.Value, LastDay: null),
    ];
}
