namespace HomeCare.Domain.Absences.Tests;

/// <summary>Calendars of contracts. They are invented.</summary>
internal static class Calendars
{
    /// <summary>Monday to Friday, bank holidays too.</summary>
    internal static readonly WorkingDayCalendar WithoutHolidays = Closed();

    /// <summary>Monday to Friday but for days that are closed for a reason of the contract's own.</summary>
    internal static WorkingDayCalendar Closed(params string[] days) => Create([], days);

    /// <summary>The bank holidays of England and Wales and days that are closed for a reason of the contract's own.</summary>
    internal static WorkingDayCalendar HolidaysAndClosed(params string[] days) => Create([BankHolidayDivision.EnglandAndWales], days);

    private static WorkingDayCalendar Create(ValueList<BankHolidayDivision> divisions, string[] days) => WorkingDayCalendar.Create(
        new("A contract", Rules.Citation, DayCounting.BeginningWithTheDay)
        {
            FirstDay = new(2026, 1, 1),
            LastDay = new(2028, 12, 31),
            Divisions = divisions,
            ClosedDays = days.Select(day => new ClosedDay(Planned.Time(day + " 00:00").Date, "office closed")).ToValueList(),
        }).AsT0;
}
