using NodaTime;
using OneOf;

namespace HomeCare.Domain;

public sealed partial class WorkingDayCalendar
{
    /// <summary>Whether a day is a working day (TIME-05).</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is, or the refusal <c>outside-calendar</c>.</returns>
    public OneOf<bool, Refusal> IsWorkingDay(LocalDate date) => Outside(date) is { } refusal ? refusal : IsOpen(date);

    /// <summary>Every reason for which a day is not a working day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// The reasons (the day of the week, then bank holidays, then the terms' own closed days), none for a working day; or the
    /// refusal <c>outside-calendar</c>.
    /// </returns>
    public OneOf<ValueList<ClosedReason>, Refusal> WhyNotWorking(LocalDate date) =>
        Outside(date) is { } refusal ? refusal : Reasons(date).ToValueList();

    /// <summary>A number of working days, counted from a day as <see cref="Counting"/> says (TIME-04).</summary>
    /// <param name="date">The day; a day that is not a working day is not counted.</param>
    /// <param name="count">How many working days; at least one.</param>
    /// <returns>
    /// The period, whose first day is the day or the day after it and whose last is the last working day counted; or the
    /// refusal <c>outside-calendar</c> where a day of it is not covered.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one working day.</exception>
    public OneOf<StatutoryPeriod, Refusal> WorkingDays(LocalDate date, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var first = date > LastDay ? date : date.PlusDays(Counting.DaysLater);
        if (Outside(first) is { } refusal)
        {
            return refusal;
        }

        return OpenDays(first, LastDay).Skip(count - 1).Select(day => (LocalDate?)day).FirstOrDefault() is { } last
            ? StatutoryPeriod.DaysBeginningWith(first, Period.DaysBetween(first, last) + 1)
            : Refuse($"{PlainText.Of(count)} working days from {PlainText.Of(first)} run past {Covered}", first, LastIsTheirs);
    }

    /// <summary>The first working day that is not before a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day itself when it is a working day, or else the next that is; or the refusal <c>outside-calendar</c>.</returns>
    public OneOf<LocalDate, Refusal> NextWorkingDayOnOrAfter(LocalDate date)
    {
        if (Outside(date) is { } refusal)
        {
            return refusal;
        }

        return OpenDays(date, LastDay).Select(day => (LocalDate?)day).FirstOrDefault() is { } next
            ? next
            : Refuse($"the next working day from {PlainText.Of(date)} is past {Covered}", date, LastIsTheirs);
    }

    /// <summary>How many working days there are from one day to another, both inside.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; not before the first.</param>
    /// <returns>The number, or the refusal <c>outside-calendar</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public OneOf<int, Refusal> CountWorkingDays(LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return (Outside(first) ?? Outside(last)) is { } refusal ? refusal : OpenDays(first, last).Count();
    }

    private bool IsOpen(LocalDate date) =>
        Terms.Weekdays.Contains(date.DayOfWeek) && !bankHolidays.Contains(date) && !closedDays.Contains(date);

    private IEnumerable<LocalDate> OpenDays(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (IsOpen(day))
            {
                yield return day;
            }
        }
    }

    private IEnumerable<ClosedReason> Reasons(LocalDate date)
    {
        if (!Terms.Weekdays.Contains(date.DayOfWeek))
        {
            yield return new(date, ClosedBecause.DayOfWeek, date.DayOfWeek.ToString(), []);
        }

        foreach (var holidays in bankHolidays[date].GroupBy(holiday => holiday.Title, StringComparer.Ordinal))
        {
            yield return new(
                date, ClosedBecause.BankHoliday, holidays.Key, holidays.Select(holiday => holiday.Division).ToValueList());
        }

        foreach (var closed in closedDays[date])
        {
            yield return new(date, ClosedBecause.OwnTerms, closed.Reason, []);
        }
    }
}
