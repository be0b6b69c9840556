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
        if (reference is null || terms is null || requiredStart is null || decidedOn is null || place is null || plan is null
            || faults.Count > 0)
        {
            return Sorted();
        }

        var request = new CallOffRequest(
            reference, terms.Lot, place.Parish, place.Zone, place.Band, plan, needs, requiredStart.Value, decidedOn.Value);
        foreach (var refusal in terms.Faults(request))
        {
            var member = refusal.Code switch
            {
                "start-before-decision" => "requiredStart",
                "text" => "place",
                _ => "decidedOn",
            };
            Fault(of(member)!, refusal.Message);
        }

        return faults.Count > 0 ? Sorted() : request;
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
        var (parish, zone, band) = (Text(of("parish")), Text(of("zone")), Text(of("band")));
        if (faults.Count > before || on is not { } day)
        {
            return null;
        }

        return scheme.Locate(parish, zone, band, day).Match<Place?>(
            place => place,
            refusals =>
            {
                foreach (var refusal in refusals)
                {
                    Fault(of(NamedBy(refusal.Code)) ?? json, refusal.Message);
                }

                return null;
            });
    }

    // Codes begin with what is needed or end with what is unknown; a place is a parish.
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
        var visits = json.Items.SelectMany(item => Visits(item).Select(visit => (Item: item, Visit: visit))).ToList();
        if (faults.Count > before)
        {
            return null;
        }

        return WeeklyPlan.Create(visits.Select(entry => entry.Visit)).Match<WeeklyPlan?>(
            plan => plan,
            refusals =>
            {
                foreach (var refusal in refusals)
                {
                    var visit = refusal.Facts.FirstOrDefault(fact => fact.Name == "visit");
                    var at = visits.LastOrDefault(entry => entry.Visit.ToString() == visit?.Value);
                    Fault(at.Item ?? json, refusal.Message);
                }

                return null;
            });
    }

    private IEnumerable<WeeklyVisit> Visits(LocatedJson json)
    {
        var before = faults.Count;
        var of = Members(json, ["days", "start", "minutes", "carers"]);
        var days = Days(of("days"));
        var start = Start(of("start"));
        var minutes = Number(of("minutes"));
        var carers = Number(of("carers"));
        if (faults.Count > before)
        {
            yield break;
        }

        // The day is good by now, so what a visit still refuses is its minutes or its carers.
        var visits = days.Select(day => new WeeklyVisit(day, start, minutes, carers)).ToArray();
        foreach (var refusal in visits[0].Faults())
        {
            Fault(of(refusal.Code == "visit-carers" ? "carers" : "minutes")!, refusal.Message);
        }

        foreach (var visit in visits)
        {
            yield return visit;
        }
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
                Fault(item, $"{text} is not a day: {Spelling.Suggest(text, DayNames)}");
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

        Fault(json!, $"{text} is not a time of day: write hours and minutes such as 07:30");
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
                if (known.Contains(text, StringComparer.Ordinal))
                {
                    needs.Add(new(text));
                }
                else
                {
                    Fault(item, $"{text} is not a need the scheme names: {Spelling.Suggest(text, known)}");
                }
            }
        }

        return needs.Distinct().Order().ToValueList();
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
            Fault(json!, $"{text} is not a date: {Dates.Form}");
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

    private int Number(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Number, "a whole number"))
        {
            return 0;
        }

        if (!int.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Fault(json, $"{json.Text} is not a whole number");
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
            Fault(value, $"this member is not known: {Spelling.Suggest(name, known)}");
        }

        foreach (var repeated in json.Members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Fault(repeated.Last().Value, $"{repeated.Key} is given twice: give it once");
        }

        foreach (var missing in required.Where(name => json.Members.TrueForAll(member => member.Name != name)))
        {
            faults.Add(new(file, json.Line, json.Column, json.Path.Length == 0 ? missing : $"{json.Path}.{missing}", "this member is missing"));
        }

        return name => json.Members.FirstOrDefault(member => member.Name == name).Value;
    }

    private void Fault(LocatedJson json, string problem) =>
        faults.Add(new(file, json.Line, json.Column, json.Path.Length == 0 ? "file" : json.Path, problem));
}
