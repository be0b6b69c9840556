using NodaTime;

namespace HomeCare.Domain;

/// <summary>What a law or a contract says a working day is.</summary>
/// <param name="Name">What the calendar is called, for messages.</param>
/// <param name="Citation">Where the working day is defined.</param>
/// <param name="Counting">On which day a number of working days begins.</param>
public sealed record WorkingDayTerms(string Name, Citation Citation, DayCounting Counting)
{
    /// <summary>The days of the week that can be working days: Monday to Friday unless it says otherwise.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; init; } =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>Whose bank holidays are not working days; none unless it says otherwise.</summary>
    public ValueList<BankHolidayDivision> Divisions { get; init; } = [];

    /// <summary>Further days that are not working days; none unless it says otherwise.</summary>
    public ValueList<ClosedDay> ClosedDays { get; init; } = [];

    /// <summary>The first day that the terms speak about, or null for the first of the bank holidays loaded.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>The last day that the terms speak about, or null for the last of the bank holidays loaded.</summary>
    public LocalDate? LastDay { get; init; }
}
