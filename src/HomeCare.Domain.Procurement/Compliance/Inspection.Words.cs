using NodaTime;

namespace HomeCare.Domain.Procurement;

internal sealed partial class Inspection
{
    /// <summary>The re-openings planned for the day of the check or later, in order, that no award has served yet.</summary>
    internal IEnumerable<PlannedOpening> PlannedAhead =>
        (Scheme.Reopening?.Openings ?? []).Where(opening => opening.Latest >= AsOf && (Awards.Count == 0 || opening.Earliest > Awards[^1].Day));

    /// <summary>The number of days from one day to another, as <c>1 day</c> or <c>55 days</c>.</summary>
    internal static string Days(LocalDate from, LocalDate to)
    {
        var days = Period.DaysBetween(from, to);
        return $"{PlainText.Of(days)} {(days == 1 ? "day" : "days")}";
    }

    internal static Fact Day(string name, LocalDate? date) => new(name, date is { } day ? PlainText.Of(day) : "not recorded");
}
