using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

internal static partial class HomeCare2025Checks
{
    private static Gazetteer Gazetteer => LeicestershireHomeCare2026.Scheme.Gazetteer;

    private static LocalDate OfTheChangedMap => LeicestershireHomeCare2026.ChangedMapFrom.Value;

    private static IEnumerable<string> ChangedParishes => Changes.SelectMany(change => change.Parishes);

    private static FigureCheck CountOfTheZones()
    {
        var zones = LeicestershireHomeCare2026.Scheme.Zones;
        var classes = zones.GroupBy(zone => zone.SizeClass, StringComparer.Ordinal).Select(group => $"{PlainText.Of(group.Count())} {group.Key}");
        return Check(
            "C-21",
            "The number of zones",
            [
                Line.Beside(HomeCareFigures2025.Zones, Fraction.Whole(zones.Count), 0, "the zones that the table lists"),
                Line.Beside(HomeCareFigures2021.Zones, Fraction.Whole(zones.Count), 0, "the zones that the table lists"),
                Line.Words("zones of each size class", Shown.List(classes), "counted in the table"),
            ]);
    }

    private static FigureCheck ZonesOfTheParishes()
    {
        var inAZone = ChangedParishes.Where(parish => ZoneOf(parish) is not null).ToArray();
        var inNone = ChangedParishes.Where(parish => ZoneOf(parish) is null);
        return Check(
            "C-22",
            "The zones of the parishes that change band",
            [
                Line.Words("in the table of zones", Shown.List(inAZone), "parishes of the changes that are localities of a zone"),
                Line.Words("in no zone", Shown.List(inNone), "the others").But("in which zone they lie the report does not say"),
            ],
            "Bagworth is a locality of a zone and is not among the four villages that change band.");
    }

    private static FigureCheck SubzonesAndZones() => Check(
        "C-23",
        "Subzones beside zones",
        [
            .. ChangedParishes.Where(parish => ZoneOf(parish) is not null).Select(parish => Line.Words(
                parish, $"zone {ZoneOf(parish)}, subzone {SubzoneOf(parish)}", "where each of the two tables has it")
                .But("in which zone a subzone lies, or in which ones, is not published")),
        ],
        "Subzones do not nest in zones: one is named after two of them.");

    private static string? ZoneOf(string parish) =>
        Gazetteer.WholeOf(parish, PlaceKind.Zone, OfTheChangedMap).Match<string?>(zone => zone.Name, _ => null);

    private static string SubzoneOf(string parish) => Gazetteer.WholeOf(parish, PlaceKind.Subzone, OfTheChangedMap).AsT0.Name;
}
