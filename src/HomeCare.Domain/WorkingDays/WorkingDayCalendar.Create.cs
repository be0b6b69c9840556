using NodaTime;
using OneOf;

namespace HomeCare.Domain;

public sealed partial class WorkingDayCalendar
{
    /// <summary>A calendar of a contract's own, with the bank holidays that come with the library.</summary>
    /// <param name="terms">What the contract says.</param>
    /// <returns>The calendar, or the refusals of <see cref="Create(WorkingDayTerms, BankHolidays)"/>.</returns>
    public static OneOf<WorkingDayCalendar, ValueList<Refusal>> Create(WorkingDayTerms terms) => Create(terms, BankHolidays.Published);

    /// <summary>A calendar of a contract's own.</summary>
    /// <remarks>
    /// It answers for the days that the terms speak about. Where the terms count bank holidays, it answers for those of them
    /// that the bank holidays cover.
    /// </remarks>
    /// <param name="terms">What the contract says.</param>
    /// <param name="holidays">The bank holidays; not looked at where the terms count no division's.</param>
    /// <returns>
    /// The calendar, or every refusal: <c>calendar-name</c> (not fit to be shown), <c>no-weekday</c> (no day of the week is a
    /// working day), <c>calendar-days</c> (no first or last day where no bank holidays limit it, none covered, or an end after
    /// 9999-12-30), <c>closed-day</c> (outside the days that the terms speak about, or with a reason not fit to be shown).
    /// </returns>
    public static OneOf<WorkingDayCalendar, ValueList<Refusal>> Create(WorkingDayTerms terms, BankHolidays holidays)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(holidays);
        var faults = Faults(terms, holidays).ToValueList();
        return faults.Count > 0 ? faults : new WorkingDayCalendar(terms, holidays);
    }

    private static (LocalDate First, LocalDate Last) Coverage(WorkingDayTerms terms, BankHolidays holidays)
    {
        var first = terms.FirstDay ?? LocalDate.MinIsoValue;
        var last = terms.LastDay ?? LocalDate.MaxIsoValue;
        return terms.Divisions.Count > 0
            ? (LocalDate.Max(first, holidays.FirstDay), LocalDate.Min(last, holidays.LastDay))
            : (first, last);
    }

    private static IEnumerable<Refusal> Faults(WorkingDayTerms terms, BankHolidays holidays)
    {
        if (PlainText.ProblemWith(terms.Name) is { } problem)
        {
            yield return new("calendar-name", $"the name of a calendar will not do: {problem}", []);
        }

        if (!terms.Weekdays.Any(day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday))
        {
            yield return new("no-weekday", "no day of the week is a working day: give at least one", []);
        }

        if (WhyNoDays(terms, holidays) is { } why)
        {
            yield return new("calendar-days", why, []);
        }

        foreach (var day in terms.ClosedDays)
        {
            var fact = new Fact("day", PlainText.Of(day.Date));
            if (day.Date < (terms.FirstDay ?? day.Date) || day.Date > (terms.LastDay ?? day.Date))
            {
                yield return new("closed-day", $"{fact.Value} is outside the days that the terms speak about", [fact]);
            }

            if (PlainText.ProblemWith(day.Reason) is { } unfit)
            {
                yield return new("closed-day", $"the reason for {fact.Value} will not do: {unfit}", [fact]);
            }
        }
    }

    private static string? WhyNoDays(WorkingDayTerms terms, BankHolidays holidays)
    {
        if (terms.Divisions.Count == 0 && (terms.FirstDay is null || terms.LastDay is null))
        {
            return "the calendar counts no bank holidays, so its terms must say its first and last day";
        }

        var (first, last) = Coverage(terms, holidays);
        return first > last ? "no day is covered: the first must not be after the last, and the bank holidays must reach some of them"
            : last == LocalDate.MaxIsoValue ? "the last day must be before the end of the year 9999"
            : null;
    }
}
