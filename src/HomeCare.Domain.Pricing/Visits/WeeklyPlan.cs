using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A person's planned visits in a week: at least one, and no two at the same time.</summary>
public sealed record WeeklyPlan
{
    private WeeklyPlan(ValueList<WeeklyVisit> visits)
    {
        Visits = visits;
        CareMinutes = visits.Sum(visit => visit.CareMinutes);
        Alike = visits.GroupBy(visit => (visit.Minutes, visit.Carers))
            .OrderBy(group => group.Key)
            .Select(group => new AlikeVisits(group.Count(), group.Key.Minutes, group.Key.Carers))
            .ToValueList();
    }

    /// <summary>The visits, in the order they start in from Monday.</summary>
    public ValueList<WeeklyVisit> Visits { get; }

    /// <summary>The visits by length and carers, the shortest first: what a cost has a line for.</summary>
    public ValueList<AlikeVisits> Alike { get; }

    /// <summary>All care minutes of the week: each visit's length, once for each of its carers.</summary>
    public int CareMinutes { get; }

    /// <summary>A plan from its visits, in any order.</summary>
    /// <param name="visits">The visits.</param>
    /// <returns>
    /// The plan, or every refusal: <c>no-visits</c>, <c>visit-day</c>, <c>visit-start</c> (seconds), <c>visit-minutes</c>
    /// (outside 1 to 1440), <c>visit-carers</c> (outside 1 to 6), and <c>visits-overlap</c> for each visit that starts
    /// before an earlier one ends, also from Sunday into Monday.
    /// </returns>
    public static OneOf<WeeklyPlan, ValueList<Refusal>> Create(IEnumerable<WeeklyVisit> visits)
    {
        ArgumentNullException.ThrowIfNull(visits);
        var ordered = visits.OrderBy(visit => visit.StartsAt).ThenBy(visit => visit.Minutes).ThenBy(visit => visit.Carers)
            .ToArray();
        if (ordered.Length == 0)
        {
            return ValueList.Create([new Refusal("no-visits", "there are no visits: a package has at least one", [])]);
        }

        ValueList<Refusal> refusals =
        [
            .. ordered.SelectMany(visit => visit.Faults()),
            .. Overlaps([.. ordered.Where(visit => visit.Faults().Count == 0)]),
        ];
        return refusals.Count > 0 ? refusals : new WeeklyPlan(ordered.ToValueList());
    }

    /// <summary>The visits of the plan that start on the days from one to another.</summary>
    /// <remarks>
    /// Each lasts its minutes as they pass, also in a night in which the clocks change. One that starts in an hour that is skipped or
    /// comes twice is refused by <see cref="DatedVisit.Create"/>, unless it is given another <see cref="PlannedVisit.StartReading"/>.
    /// </remarks>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day, inside; not before the first.</param>
    /// <returns>The visits, in order; none where the plan has none on those days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public ValueList<PlannedVisit> Between(LocalDate firstDay, LocalDate lastDay) => DaysOf(firstDay, lastDay)
        .SelectMany(day => Visits.Where(visit => visit.Day == day.DayOfWeek).Select(visit => new PlannedVisit
        {
            Start = day + visit.Start,
            Length = VisitLength.OfMinutes(visit.Minutes),
            Carers = visit.Carers,
        }))
        .ToValueList();

    /// <summary>The days from one to another, both inside.</summary>
    internal static IEnumerable<LocalDate> DaysOf(LocalDate firstDay, LocalDate lastDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstDay);
        return Enumerable.Range(0, Period.DaysBetween(firstDay, lastDay) + 1).Select(firstDay.PlusDays);
    }

    private static IEnumerable<Refusal> Overlaps(WeeklyVisit[] ordered)
    {
        if (ordered.Length == 0)
        {
            yield break;
        }

        // The visit that ends last among those already seen; the week before supplies the first one.
        var lastToEnd = ordered.MaxBy(End);
        var busyUntil = End(lastToEnd) - WeeklyVisit.MinutesInAWeek;
        foreach (var visit in ordered)
        {
            if (visit.StartsAt < busyUntil)
            {
                yield return new Refusal(
                    "visits-overlap",
                    $"the visit on {visit} starts before the visit on {lastToEnd} ends: one visit with more carers is written once",
                    [new("visit", visit.ToString()), new("overlaps", lastToEnd.ToString())]);
            }

            if (End(visit) > busyUntil)
            {
                (lastToEnd, busyUntil) = (visit, End(visit));
            }
        }
    }

    private static long End(WeeklyVisit visit) => visit.StartsAt + visit.Minutes;
}
