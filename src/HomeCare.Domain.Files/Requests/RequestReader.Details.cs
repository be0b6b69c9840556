using System.Text.Json;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

internal sealed partial class RequestReader
{
    private PackageDetails Details(LocatedJson? json)
    {
        if (json is null)
        {
            return PackageDetails.None;
        }

        var of = Members(
            json,
            required: [],
            optional: ["processBegunOn", "acceptable", "notWanted", "foundSuitable", "currentProvider", "home", "distances", "declarations"]);
        return new()
        {
            ProcessBegunOn = Date(of("processBegunOn")),
            Acceptable = Providers(of("acceptable")),
            NotWanted = Providers(of("notWanted")),
            FoundSuitable = Providers(of("foundSuitable")),
            CurrentProvider = Provider(of("currentProvider")),
            Home = Point(of("home")),
            Distances = Distances(of("distances")),
            Declarations = Declarations(of("declarations")),
        };
    }

    private ProviderId? Provider(LocatedJson? json) => Text(json, Identifier.ProblemWith) is { } id ? new(id) : null;

    private ValueList<ProviderId> Providers(LocatedJson? json) =>
        json is not null && Is(json, JsonValueKind.Array, "a list of providers, which may be empty: []")
            ? json.Items.Select(Provider).OfType<ProviderId>().ToValueList()
            : [];

    private GridReference? Point(LocatedJson? json)
    {
        if (json is null)
        {
            return null;
        }

        var of = Members(json, ["easting", "northing"]);
        return (Number(of("easting")), Number(of("northing"))) is ({ } easting, { } northing) ? new(easting, northing) : null;
    }

    private ValueList<ProviderDistance> Distances(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of distances, which may be empty: []"))
        {
            return [];
        }

        var distances = new List<ProviderDistance>();
        foreach (var item in json.Items)
        {
            var of = Members(item, ["provider", "metres"]);
            if ((Provider(of("provider")), Number(of("metres"))) is ({ } provider, { } metres))
            {
                distances.Add(new(provider, metres));
            }
        }

        return distances.ToValueList();
    }

    private ValueList<Fact> Declarations(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Object, "an object of texts, such as { \"support-plan\": \"SP-1\" }"))
        {
            return [];
        }

        var facts = new List<Fact>();
        foreach (var (name, value) in json.Members)
        {
            if (Text(value) is { } text)
            {
                facts.Add(new(name, text));
            }
        }

        return facts.ToValueList();
    }
}
