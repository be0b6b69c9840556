using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>The charging weeks of a ledger, cut at its ends.</summary>
internal static class Weeks
{
    internal static (LocalDate First, LocalDate Last) Of(AbsenceTerms terms, CareLedger ledger, LocalDate day)
    {
        var first = day.PlusDays(-(((int)day.DayOfWeek - (int)terms.WeekBegins + 7) % 7));
        return (LocalDate.Max(first, ledger.FirstDay), LocalDate.Min(first.PlusDays(6), ledger.LastDay));
    }

    internal static IEnumerable<LocalDate> Days((LocalDate First, LocalDate Last) week) =>
        Enumerable.Range(0, Period.DaysBetween(week.First, week.Last) + 1).Select(days => week.First.PlusDays(days));
}
