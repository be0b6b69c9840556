using NodaTime;
using OneOf;

namespace HomeCare.Domain;

/// <summary>Which days are working days, under a law or a contract, over the days for which that is known.</summary>
/// <remarks>
/// Outside those days every question is refused with the code <c>outside-calendar</c> (TIME-07): a bank holiday may yet be
/// proclaimed. Take the date from <see cref="LondonTime"/> where there is an instant (TIME-08).
/// </remarks>
public sealed partial class WorkingDayCalendar : IEquatable<WorkingDayCalendar>
{
    private readonly ILookup<LocalDate, BankHoliday> bankHolidays;
    private readonly ILookup<LocalDate, ClosedDay> closedDays;

    private WorkingDayCalendar(WorkingDayTerms terms, BankHolidays holidays)
    {
        Terms = terms;
        (FirstDay, LastDay) = Coverage(terms, holidays);
        Holidays = holidays;
        bankHolidays = holidays.Days.Where(holiday => terms.Divisions.Contains(holiday.Division)).ToLookup(holiday => holiday.Date);
        closedDays = terms.ClosedDays.ToLookup(day => day.Date);
    }

    /// <summary>
    /// Section 123(1): not a Saturday, a Sunday or a bank holiday in any part of the United Kingdom, so that a Scottish bank
    /// holiday is no working day for an English council (TIME-05). Counting begins with the day (TIME-04).
    /// </summary>
    public static WorkingDayCalendar ProcurementAct2023 { get; } = new(
        new(
            "Procurement Act 2023",
            new("TIME-05", new("Procurement Act 2023", "UK Parliament", new LocalDate(2023, 10, 26)), "section 123(1)"),
            DayCounting.BeginningWithTheDay)
        {
            Divisions = BankHolidayDivision.All,
        },
        BankHolidays.Published);

    /// <summary>
    /// Not a Saturday, a Sunday or a bank holiday in England and Wales. Counting begins with the day. Not the working day of
    /// the Procurement Act 2023.
    /// </summary>
    public static WorkingDayCalendar EnglandAndWales { get; } = new(
        new(
            "England and Wales",
            new(
                "BFDA-01",
                new("Banking and Financial Dealings Act 1971", "UK Parliament", new LocalDate(1971, 12, 16)),
                "section 1 and Schedule 1"),
            DayCounting.BeginningWithTheDay)
        {
            Divisions = [BankHolidayDivision.EnglandAndWales],
        },
        BankHolidays.Published);

    /// <summary>The terms it follows. To change one, make a calendar of <c>Terms with { … }</c>.</summary>
    public WorkingDayTerms Terms { get; }

    /// <summary>The bank holidays it was made with; they matter where its terms count those of a division.</summary>
    public BankHolidays Holidays { get; }

    /// <summary>What it is called.</summary>
    public string Name => Terms.Name;

    /// <summary>Where its working day is defined.</summary>
    public Citation Citation => Terms.Citation;

    /// <summary>On which day a number of working days begins.</summary>
    public DayCounting Counting => Terms.Counting;

    /// <summary>The first day it answers for.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day it answers for.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The same terms with other bank holidays, such as a newer file.</summary>
    /// <param name="holidays">The bank holidays.</param>
    /// <returns>The calendar, or the refusals of <see cref="Create(WorkingDayTerms, BankHolidays)"/>.</returns>
    public OneOf<WorkingDayCalendar, ValueList<Refusal>> WithHolidays(BankHolidays holidays) => Create(Terms, holidays);

    /// <summary>Calendars are equal when their terms are, and their bank holidays.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(WorkingDayCalendar? other) => other is not null && Terms == other.Terms && Holidays.Equals(other.Holidays);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingDayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Terms);

    /// <summary>Its name and the days it answers for.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{Name}, {PlainText.Of(FirstDay)} to {PlainText.Of(LastDay)}";
}
