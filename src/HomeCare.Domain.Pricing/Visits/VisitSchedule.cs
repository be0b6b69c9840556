using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A person's visits over some days: at least one, and no two at the same time.</summary>
public sealed record VisitSchedule
{
    private VisitSchedule(ValueList<DatedVisit> visits) => Visits = visits;

    /// <summary>The visits, in the order they start in.</summary>
    public ValueList<DatedVisit> Visits { get; }

    /// <summary>A schedule from what is written down, in any order.</summary>
    /// <param name="planned">The visits.</param>
    /// <returns>
    /// The schedule, or every refusal: <c>no-visits</c>, those of <see cref="DatedVisit.Create"/>, and <c>visits-overlap</c>
    /// for each visit that starts before an earlier one is planned to end.
    /// </returns>
    public static OneOf<VisitSchedule, ValueList<Refusal>> Create(IEnumerable<PlannedVisit> planned)
    {
        ArgumentNullException.ThrowIfNull(planned);
        var checkedVisits = planned.Select(DatedVisit.Create).ToArray();
        if (checkedVisits.Length == 0)
        {
            return ValueList.Create([new Refusal("no-visits", "there are no visits: a schedule has at least one", [])]);
        }

        var visits = checkedVisits.Where(one => one.IsT0).Select(one => one.AsT0)
            .OrderBy(visit => visit.StartsAt).ThenBy(visit => visit.Minutes).ThenBy(visit => visit.Carers)
            .ToValueList();
        ValueList<Refusal> refusals = [.. checkedVisits.Where(one => one.IsT1).SelectMany(one => one.AsT1), .. Overlaps(visits)];
        return refusals.Count > 0 ? refusals : new VisitSchedule(visits);
    }

    private static IEnumerable<Refusal> Overlaps(ValueList<DatedVisit> ordered)
    {
        DatedVisit? lastToEnd = null;
        foreach (var visit in ordered)
        {
            if (lastToEnd is not null && visit.StartsAt < lastToEnd.EndsAt)
            {
                yield return new(
                    "visits-overlap",
                    $"the visit on {visit} starts before the visit on {lastToEnd} ends: one visit with more carers is written once",
                    [new("visit", visit.ToString()), new("overlaps", lastToEnd.ToString())]);
            }

            if (lastToEnd is null || visit.EndsAt > lastToEnd.EndsAt)
            {
                lastToEnd = visit;
            }
        }
    }
}
