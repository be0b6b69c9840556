using System.Text.Json;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads one request and collects its faults.</summary>
internal sealed partial class RequestReader(string file, Scheme scheme) : PackageReading(file)
{
    internal OneOf<CallOffRequest, ValueList<InputFault>> Read(LocatedJson json)
    {
        var of = Members(json, ["reference", "lot", "place", "visits", "needs", "requiredStart", "decidedOn"], "details");
        var reference = Text(of("reference"), Identifier.ProblemWith) is { } name ? new PackageReference(name) : null;
        var terms = Lot(of("lot"));
        var requiredStart = Date(of("requiredStart"));
        var decidedOn = Date(of("decidedOn"));
        var place = Place(of("place"), requiredStart);
        var plan = Plan(of("visits"));
        var needs = Needs(of("needs"));
        var details = Details(of("details"));
        if (terms is null || requiredStart is not { } start || decidedOn is not { } decision)
        {
            return SortedFaults();
        }

        // Where a member is at fault another stands in for it, so that the dates are judged all the same.
        var request = new CallOffRequest(
            reference ?? new("none"),
            terms.Lot,
            place?.Parish,
            place?.Zone ?? terms.Zones[0],
            place?.Band ?? terms.Pricing.Bands[0].Id,
            plan ?? WeeklyPlan.Create([new(IsoDayOfWeek.Monday, LocalTime.Midnight, 1, 1)]).AsT0,
            needs,
            start,
            decision)
        {
            Details = details,
        };
        foreach (var refusal in terms.Faults(request))
        {
            Fault(of(MemberOf(refusal.Code)) ?? json, refusal.Message);
        }

        var whole = Faults.Count == 0 && reference is not null && place is not null && plan is not null;
        return whole ? request : SortedFaults();
    }

    private static string MemberOf(string code) => code switch
    {
        "start-before-decision" => "requiredStart",
        "outside-scheme" => "decidedOn",
        _ => "details",
    };

    private CallOffTerms? Lot(LocatedJson? json)
    {
        if (Text(json, Identifier.ProblemWith) is not { } text)
        {
            return null;
        }

        return scheme.TermsFor(new(text)).Match<CallOffTerms?>(
            terms => terms,
            refusal =>
            {
                Fault(json!, refusal.Message);
                return null;
            });
    }

    private Place? Place(LocatedJson? json, LocalDate? on)
    {
        if (json is null)
        {
            return null;
        }

        var before = Faults.Count;
        var of = Members(json, required: [], optional: ["parish", "zone", "band"]);
        var (parish, zone, band) = (Name(of("parish")), Name(of("zone")), Name(of("band")));
        if (Faults.Count > before)
        {
            return null;
        }

        if ((on ?? scheme.CallOffDays?.Start) is not { } day)
        {
            return null;
        }

        // Without a day the zone can be judged, and whether the band is one, but not the band of the parish.
        return scheme.Locate(parish, zone, band, day).Match<Place?>(
            place => place,
            refusals =>
            {
                foreach (var refusal in refusals.Where(refusal => on is not null || refusal.Code != "band-differs"))
                {
                    Fault(of(NamedBy(refusal.Code)) ?? json, refusal.Message);
                }

                return null;
            });
    }

    private string? Name(LocatedJson? json) => Text(
        json, text => PlainText.ProblemWith(text) is { } problem ? $"{problem}: write a name, or leave this member out" : null);

    // The codes name the member they speak of; an unknown place is a parish.
    private static string NamedBy(string code) =>
        code.Contains("zone", StringComparison.Ordinal) ? "zone"
        : code.Contains("band", StringComparison.Ordinal) ? "band"
        : "parish";

    private ValueList<CapabilityId> Needs(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of needs, which may be empty: []"))
        {
            return [];
        }

        var known = scheme.Capabilities.Select(capability => capability.Id.Value).ToArray();
        var needs = new List<CapabilityId>();
        foreach (var item in json.Items)
        {
            if (Text(item) is { } text)
            {
                if (!known.Contains(text, StringComparer.Ordinal))
                {
                    Fault(item, $"\"{Written.Of(text)}\" is not a need the scheme names: {Written.Suggest(text, known)}");
                }
                else if (needs.Contains(new(text)))
                {
                    Fault(item, $"{text} is listed twice: list a need once");
                }
                else
                {
                    needs.Add(new(text));
                }
            }
        }

        return needs.Order().ToValueList();
    }
}
