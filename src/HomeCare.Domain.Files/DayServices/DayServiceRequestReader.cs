using System.Text.Json;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads one request for day services and collects its faults.</summary>
internal sealed class DayServiceRequestReader(string file, ValueList<DayServiceCallOffTerms> lots) : PackageReading(file)
{
    internal OneOf<DayServiceRequest, ValueList<InputFault>> Read(LocatedJson json)
    {
        var of = Members(
            json,
            ["reference", "lot", "attendances", "needs", "transport", "requiredStart", "decidedOn"],
            "zone",
            "outcomes",
            "wishes",
            "transportQuotes",
            "details");
        var reference = Text(of("reference"), Identifier.ProblemWith) is { } name ? new PackageReference(name) : null;
        var terms = Lot(of("lot"));
        var attendances = Attendances(of("attendances"), terms);
        var (needs, outcomes, wishes) = (Capabilities(of("needs")), Capabilities(of("outcomes")), Capabilities(of("wishes")));
        var transport = Transport(of("transport"));
        var quotes = Quotes(of("transportQuotes"));
        var (requiredStart, decidedOn) = (Date(of("requiredStart")), Date(of("decidedOn")));
        var zone = Text(of("zone"), Identifier.ProblemWith) is { } district ? new ZoneId(district) : null;
        var details = Details(of("details"));
        if (reference is null || terms is null || transport is null || requiredStart is not { } start || decidedOn is not { } decision)
        {
            return SortedFaults();
        }

        var request = new DayServiceRequest(reference, terms.Lot, attendances, needs, transport, start, decision)
        {
            Outcomes = outcomes,
            Wishes = wishes,
            TransportQuotes = quotes,
            Zone = zone,
            Details = details,
        };

        // Days that could not be read are told already, and are not missing as well.
        foreach (var refusal in terms.Faults(request).Where(refusal => refusal.Code != "no-attendance" || Faults.Count == 0))
        {
            Fault(of(MemberOf(refusal.Code)) ?? json, refusal.Message);
        }

        return Faults.Count == 0 ? request : SortedFaults();
    }

    private static string MemberOf(string code) => code switch
    {
        "start-before-decision" => "requiredStart",
        "outside-scheme" => "decidedOn",
        "no-attendance" or "weekday-twice" or "band-not-in-lot" => "attendances",
        "zone-missing" => "zone",
        "transport-not-needed" or "negative-quote" or "duplicate-quote" => "transportQuotes",
        _ => "details",
    };

    private DayServiceCallOffTerms? Lot(LocatedJson? json)
    {
        if (Text(json, Identifier.ProblemWith) is not { } text)
        {
            return null;
        }

        var terms = lots.FirstOrDefault(one => one.Lot.Value == text);
        if (terms is null)
        {
            Fault(json!, $"there is no lot {text}: {Spelling.Suggest(text, lots.Select(one => one.Lot.Value))}");
        }

        return terms;
    }

    private ValueList<WeeklyAttendance> Attendances(LocatedJson? json, DayServiceCallOffTerms? terms)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of attendances"))
        {
            return [];
        }

        return json.Items.Select(item => Attendance(item, terms)).OfType<WeeklyAttendance>().ToValueList();
    }

    private WeeklyAttendance? Attendance(LocatedJson json, DayServiceCallOffTerms? terms)
    {
        var before = Faults.Count;
        var of = Members(json, ["days", "segments"]);
        var days = Days(of("days"));
        var segments = of("segments") is { } list && Is(list, JsonValueKind.Array, "a list of segments") ? list.Items.Select(Segment).ToArray() : [];
        if (Faults.Count > before || terms is null)
        {
            return null;
        }

        return DayPlan.Create(terms.Services, segments.OfType<DaySegment>()).Match(
            plan => WeeklyAttendance.Create(days, plan).Match(attendance => attendance, refusals => Refused(of("days")!, refusals)),
            refusals => Refused(of("segments")!, refusals));
    }

    private WeeklyAttendance? Refused(LocatedJson json, ValueList<Refusal> refusals)
    {
        foreach (var refusal in refusals)
        {
            Fault(json, refusal.Message);
        }

        return null;
    }

    private DaySegment? Segment(LocatedJson json)
    {
        var before = Faults.Count;
        var of = Members(json, ["band"], "minutes", "start", "end");
        var band = Text(of("band"), Identifier.ProblemWith);
        var minutes = Number(of("minutes"));
        var (start, end) = (Start(of("start")), Start(of("end")));
        if (of("minutes") is null == of("start") is null || of("start") is null != of("end") is null)
        {
            Fault(json, "a segment has its minutes, or its start and its end: write the one or the other");
        }

        return Faults.Count > before ? null
            : minutes is { } length ? DaySegment.Of(new(band!), length)
            : DaySegment.Between(new(band!), start, end);
    }

    private TransportNeed? Transport(LocatedJson? json)
    {
        if (Text(json) is not { } text)
        {
            return null;
        }

        if (!TransportNeed.TryFromName(text, out var need))
        {
            Fault(json!, $"\"{Written.Of(text)}\" is not known here: {Written.Suggest(text, TransportNeed.List.OrderBy(one => one.Value).Select(one => one.Name))}");
        }

        return need;
    }

    private ValueList<TransportQuote> Quotes(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of quotes, which may be empty: []"))
        {
            return [];
        }

        var quotes = new List<TransportQuote>();
        foreach (var item in json.Items)
        {
            var of = Members(item, ["provider", "perWeek"]);
            var provider = Provider(of("provider"));
            if (Text(of("perWeek"), PriceText.ProblemWith) is { } price && provider is not null && Price(of("perWeek")!, price) is { } perWeek)
            {
                quotes.Add(new(provider, perWeek));
            }
        }

        return quotes.ToValueList();
    }

    private Money? Price(LocatedJson json, string text) => Money.Read(text).Match<Money?>(
        money => money,
        refusal =>
        {
            Fault(json, $"{Written.Of(text)}: {refusal.Message}");
            return null;
        });

    private ValueList<CapabilityId> Capabilities(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list, which may be empty: []"))
        {
            return [];
        }

        var found = new List<CapabilityId>();
        foreach (var item in json.Items)
        {
            if (Text(item, Identifier.ProblemWith) is not { } text)
            {
                continue;
            }

            if (found.Contains(new(text)))
            {
                Fault(item, $"{text} is listed twice: list it once");
            }
            else
            {
                found.Add(new(text));
            }
        }

        return found.ToValueList();
    }
}
