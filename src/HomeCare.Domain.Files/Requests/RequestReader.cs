using System.Globalization;
using System.Text.Json;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads one request and collects its faults.</summary>
internal sealed class RequestReader(string file, Scheme scheme)
{
    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private readonly List<InputFault> faults = [];

    internal OneOf<CallOffRequest, ValueList<InputFault>> Read(LocatedJson json)
    {
        var of = Members(json, ["reference", "lot", "place", "visits", "needs", "requiredStart", "decidedOn"]);
        var reference = Text(of("reference"), Identifier.ProblemWith) is { } name ? new PackageReference(name) : null;
        var terms = Lot(of("lot"));
        var requiredStart = Date(of("requiredStart"));
        var decidedOn = Date(of("decidedOn"));
        var place = Place(of("place"), requiredStart);
        var plan = Plan(of("visits"));
        var needs = Needs(of("needs"));
        if (terms is null || requiredStart is not { } start || decidedOn is not { } decision)
        {
            return Sorted();
        }

        // Where a member is at fault another stands in for it, so that the dates are judged all the same.
        var request = new CallOffRequest(
            reference ?? new("none"),
            terms.Lot,
            place?.Parish,
            place?.Zone ?? new("none"),
            place?.Band ?? terms.Pricing.Bands[0].Id,
            plan ?? WeeklyPlan.Create([new(IsoDayOfWeek.Monday, LocalTime.Midnight, 1, 1)]).AsT0,
            needs,
            start,
            decision);
        foreach (var refusal in terms.Faults(request))
        {
            Fault(of(refusal.Code == "start-before-decision" ? "requiredStart" : "decidedOn")!, refusal.Message);
        }

        var whole = faults.Count == 0 && reference is not null && place is not null && plan is not null;
        return whole ? request : Sorted();
    }

    private ValueList<InputFault> Sorted() => faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToValueList();

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

        var before = faults.Count;
        var of = Members(json, required: [], optional: ["parish", "zone", "band"]);
        var (parish, zone, band) = (Name(of("parish")), Name(of("zone")), Name(of("band")));
        if (faults.Count > before)
        {
            return null;
        }

        // Without a day the zone can be judged, and whether the band is one, but not the band of the parish.
        return scheme.Locate(parish, zone, band, on ?? scheme.Term.Commencement.Value).Match<Place?>(
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

    // The codes name the member they speak of; an unknown place is a parish.
    private static string NamedBy(string code) =>
        code.Contains("zone", StringComparison.Ordinal) ? "zone"
        : code.Contains("band", StringComparison.Ordinal) ? "band"
        : "parish";

    private WeeklyPlan? Plan(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of visits"))
        {
            return null;
        }

        var before = faults.Count;
        var visits = json.Items.SelectMany(item => Visits(item).Select(visit => (Item: item, Visit: visit))).ToArray();
        if (visits.Length == 0 && faults.Count > before)
        {
            return null;
        }

        // Of equal visits the last is the one too many.
        var items = new Dictionary<string, LocatedJson>(StringComparer.Ordinal);
        foreach (var (item, visit) in visits)
        {
            items[visit.ToString()] = item;
        }

        return WeeklyPlan.Create(visits.Select(entry => entry.Visit)).Match<WeeklyPlan?>(
            plan => plan,
            refusals =>
            {
                foreach (var refusal in refusals)
                {
                    var visit = refusal.Facts.FirstOrDefault(fact => fact.Name == "visit")?.Value;
                    Fault(visit is null ? json : items[visit], refusal.Message);
                }

                return null;
            });
    }

    private WeeklyVisit[] Visits(LocatedJson json)
    {
        var before = faults.Count;
        var of = Members(json, ["days", "start", "minutes", "carers"]);
        var days = Days(of("days"));
        var start = Start(of("start"));
        var minutes = Number(of("minutes"));
        var carers = Number(of("carers"));
        if (faults.Count > before)
        {
            return [];
        }

        // The day is good by now, so what a visit still refuses is its minutes or its carers.
        var visits = days.Select(day => new WeeklyVisit(day, start, minutes, carers)).ToArray();
        foreach (var refusal in visits[0].Faults())
        {
            Fault(of(refusal.Code == "visit-carers" ? "carers" : "minutes")!, refusal.Message);
        }

        return faults.Count > before ? [] : visits;
    }

    private IsoDayOfWeek[] Days(LocatedJson? json)
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

    private LocalTime Start(LocatedJson? json)
    {
        if (Text(json) is not { } text)
        {
            return default;
        }

        var parsed = HoursAndMinutes.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        Fault(json!, $"\"{Written.Of(text)}\" is not a time of day: write hours and minutes such as 07:30");
        return default;
    }

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

    private LocalDate? Date(LocatedJson? json)
    {
        if (Text(json) is not { } text)
        {
            return null;
        }

        var date = Dates.Read(text);
        if (date is null)
        {
            Fault(json!, $"\"{Written.Of(text)}\" is not a date: {Dates.Form}");
        }

        return date;
    }

    private string? Text(LocatedJson? json, Func<string, string?>? problemWith = null)
    {
        if (json is null || !Is(json, JsonValueKind.String, "text in quotation marks"))
        {
            return null;
        }

        if (problemWith?.Invoke(json.Text) is { } problem)
        {
            Fault(json, problem);
            return null;
        }

        return json.Text;
    }

    private string? Name(LocatedJson? json) => Text(
        json, text => PlainText.ProblemWith(text) is { } problem ? $"{problem}: write a name, or leave this member out" : null);

    private int Number(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Number, "a whole number"))
        {
            return 0;
        }

        if (!int.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Fault(json, $"{Written.Of(json.Text)} is not a whole number: write one in digits, such as 30");
        }

        return number;
    }

    private bool Is(LocatedJson json, JsonValueKind kind, string expected)
    {
        if (json.Kind == kind)
        {
            return true;
        }

        Fault(json, $"this must be {expected}");
        return false;
    }

    private Func<string, LocatedJson?> Members(LocatedJson json, string[] required, params string[] optional)
    {
        string[] known = [.. required, .. optional];
        if (!Is(json, JsonValueKind.Object, $"an object with {string.Join(", ", known)}"))
        {
            return _ => null;
        }

        foreach (var (name, value) in json.Members.Where(member => !known.Contains(member.Name, StringComparer.Ordinal)))
        {
            Fault(value, $"this member is not known: {Written.Suggest(name, known)}");
        }

        foreach (var repeated in json.Members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Fault(repeated.Last().Value, $"{Written.Of(repeated.Key)} is given twice: give it once");
        }

        foreach (var missing in required.Where(name => json.Members.TrueForAll(member => member.Name != name)))
        {
            faults.Add(new(file, json.Line, json.Column, json.Path.Length == 0 ? missing : $"{json.Path}.{missing}", "this member is missing: add it"));
        }

        return name => json.Members.FirstOrDefault(member => member.Name == name).Value;
    }

    private void Fault(LocatedJson json, string problem) =>
        faults.Add(new(file, json.Line, json.Column, json.Path.Length == 0 ? "file" : json.Path, problem));
}
