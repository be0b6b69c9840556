using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.CallOff;

internal static partial class DecisionRecordWriter
{
    internal static JsonObject Standing(Standing standing) => standing.Match(
        active => new JsonObject { ["is"] = "active" },
        suspended => new JsonObject { ["is"] = "suspended", ["reason"] = suspended.Reason },
        limited => new JsonObject { ["is"] = "limited", ["newMinutesAWeek"] = limited.NewMinutesAWeek, ["reason"] = limited.Reason },
        excluded => new JsonObject { ["is"] = "excluded", ["reason"] = excluded.Reason },
        dormant => new JsonObject { ["is"] = "dormant", ["since"] = Date(dormant.Since) },
        leaving => new JsonObject { ["is"] = "leaving", ["lastDay"] = Date(leaving.LastDay), ["reason"] = leaving.Reason });

    internal static JsonObject Details(PackageDetails details) => new()
    {
        ["processBegunOn"] = Date(details.ProcessBegunOn),
        ["acceptable"] = Ids(details.Acceptable),
        ["notWanted"] = Ids(details.NotWanted),
        ["foundSuitable"] = Ids(details.FoundSuitable),
        ["currentProvider"] = details.CurrentProvider?.Value,
        ["home"] = Point(details.Home),
        ["distances"] = Array(details.Distances, distance => new JsonObject
        {
            ["provider"] = distance.Provider.Value,
            ["metres"] = distance.Metres,
        }),
        ["declarations"] = Facts(details.Declarations),
    };

    internal static JsonObject Details(CandidateDetails details) => new()
    {
        ["lastAwardedOn"] = Date(details.LastAwardedOn),
        ["tenderQuality"] = details.TenderQuality?.ToString(),
        ["base"] = Point(details.Base),
        ["declarations"] = Facts(details.Declarations),
    };

    private static JsonObject? Point(GridReference? point) =>
        point is { } known ? new() { ["easting"] = known.Easting, ["northing"] = known.Northing } : null;
}
