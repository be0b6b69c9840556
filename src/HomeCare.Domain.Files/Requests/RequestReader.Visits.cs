using System.Text.Json;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

internal sealed partial class RequestReader
{
    private WeeklyPlan? Plan(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Array, "a list of visits"))
        {
            return null;
        }

        var before = Faults.Count;
        var visits = json.Items.SelectMany(item => Visits(item).Select(visit => (Item: item, Visit: visit))).ToArray();
        if (visits.Length == 0 && Faults.Count > before)
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
        var before = Faults.Count;
        var of = Members(json, ["days", "start", "minutes", "carers"]);
        var days = Days(of("days"));
        var start = Start(of("start"));
        var minutes = Number(of("minutes")) ?? 0;
        var carers = Number(of("carers")) ?? 0;
        if (Faults.Count > before)
        {
            return [];
        }

        // The day is good by now, so what a visit still refuses is its minutes or its carers.
        var visits = days.Select(day => new WeeklyVisit(day, start, minutes, carers)).ToArray();
        foreach (var refusal in visits[0].Faults())
        {
            Fault(of(refusal.Code == "visit-carers" ? "carers" : "minutes")!, refusal.Message);
        }

        return Faults.Count > before ? [] : visits;
    }
}
