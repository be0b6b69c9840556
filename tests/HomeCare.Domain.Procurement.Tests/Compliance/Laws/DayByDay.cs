using NodaTime;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>
/// What section 49 says of a chain of awards, found by walking: the only arithmetic is the next day, and an anniversary is
/// the day of the same name some years on, or the day after where there is none. Default readings.
/// </summary>
internal sealed class DayByDay(Chain chain)
{
    private readonly IReadOnlyList<LocalDate> awards = chain.Awards;
    private readonly LocalDate asOf = chain.AsOf;

    internal LocalDate LastLawfulDay
    {
        get
        {
            var last = LastOf(awards[0], 8);
            foreach (var limit in Enumerable.Range(0, awards.Count).Where(index => chain.Single[index]).Select(FourYears))
            {
                last = limit < last ? limit : last;
            }

            return last;
        }
    }

    private LocalDate End => chain.StatedEnd is { } stated && stated < LastLawfulDay ? stated : LastLawfulDay;

    internal string Second => LastOf(awards[0], 3) is var last && last > End ? "not applicable" : Due(1, last, "breach");

    internal string Five => awards.Count < 2 || LastOf(awards[1], 5) > End ? "not applicable" : Due(2, LastOf(awards[1], 5), "breach");

    internal string Rolling => Worst(
        from index in Enumerable.Range(0, awards.Count).Skip(2)
        let last = LastOf(awards[index], 5)
        where last <= End
        select Due(index + 1, last, "warning"));

    internal string Eight => chain.StatedEnd is not { } stated ? "not recorded" : stated <= LastOf(awards[0], 8) ? "met" : "breach";

    internal string Past => awards.Append(chain.LastTermEnds).All(day => day <= LastOf(awards[0], 8)) ? "met" : "breach";

    internal string One => Worst(Enumerable.Range(0, awards.Count).Select(index =>
        !chain.Single[index] ? "met"
        : chain.StatedEnd > FourYears(index) || chain.LastTermEnds > FourYears(index) || awards.Skip(index).Any(day => day > FourYears(index)) ? "breach"
        : chain.StatedEnd is null ? "warning"
        : "met"));

    // The first award from a place in the chain on: in time, late, missed, or still to come.
    private string Due(int from, LocalDate last, string missed) =>
        awards.Count > from ? (awards[from] <= last ? "met" : missed)
        : asOf > last ? missed
        : "advice";

    // Four years, less the last of their days.
    private LocalDate FourYears(int index) => LastOf(awards[index], 4, before: 2);

    private static string Worst(IEnumerable<string> outcomes) =>
        new[] { "breach", "warning", "advice", "met" }.FirstOrDefault(outcomes.Contains) ?? "not applicable";

    private static LocalDate LastOf(LocalDate first, int years, int before = 1)
    {
        var trail = new Queue<LocalDate>();
        for (var day = first; ; day = day.PlusDays(1))
        {
            if (day.Year == first.Year + years && (day.Month, day.Day).CompareTo((first.Month, first.Day)) >= 0)
            {
                return trail.Peek();
            }

            trail.Enqueue(day);
            if (trail.Count > before)
            {
                trail.Dequeue();
            }
        }
    }
}
