using System.Text.Json;
using HomeCare.Domain.CallOff;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>Reads what packages of every kind have: what else is known of them, providers, and days of the week.</summary>
internal abstract class PackageReading(string file) : JsonReading(file)
{
    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private protected PackageDetails Details(LocatedJson? json)
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

    private protected IsoDayOfWeek[] Days(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of days, such as [\"Mon\", \"Thu\"]"))
        {
            return [];
        }

        if (json.Items.Count == 0)
        {
            Fault(json, "there is no day: list at least one, such as [\"Mon\"]");
        }

        var days = new List<IsoDayOfWeek>();
        foreach (var item in json.Items)
        {
            if (Text(item) is not { } text)
            {
                continue;
            }

            var day = (IsoDayOfWeek)(Array.FindIndex(DayNames, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) + 1);
            if (day == IsoDayOfWeek.None)
            {
                Fault(item, $"\"{Written.Of(text)}\" is not a day: {Written.Suggest(text, DayNames)}");
            }
            else if (days.Contains(day))
            {
                Fault(item, $"{text} is listed twice: list a day once");
            }
            else
            {
                days.Add(day);
            }
        }

        return [.. days];
    }

    private protected LocalTime Start(LocatedJson? json)
    {
        if (Text(json) is not { } text)
        {
            return default;
        }

        var start = PlainText.ReadTime(text);
        if (start is null)
        {
            Fault(json!, $"\"{Written.Of(text)}\" is not a time of day: write hours and minutes such as 07:30");
        }

        return start ?? default;
    }

    private protected ProviderId? Provider(LocatedJson? json) => Text(json, Identifier.ProblemWith) is { } id ? new(id) : null;

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
