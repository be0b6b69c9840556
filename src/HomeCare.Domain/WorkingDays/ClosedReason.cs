using NodaTime;

namespace HomeCare.Domain;

/// <summary>One reason for which a day is not a working day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Because">What kind of reason it is.</param>
/// <param name="Title">The day of the week, the name of the bank holiday, or the contract's own words.</param>
/// <param name="Divisions">Where it is a bank holiday; empty for the other kinds.</param>
public sealed record ClosedReason(LocalDate Date, ClosedBecause Because, string Title, ValueList<BankHolidayDivision> Divisions)
{
    /// <summary>The reason as people read it, such as <c>2026-11-30 is a bank holiday in Scotland (St Andrew’s Day)</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Because switch
    {
        ClosedBecause.DayOfWeek => $"{PlainText.Of(Date)} is a {Title}",
        ClosedBecause.BankHoliday => $"{PlainText.Of(Date)} is a bank holiday in {Where} ({Title})",
        _ => $"{PlainText.Of(Date)} is not a working day: {Title}",
    };

    private string Where => string.Join(", ", Divisions.Select(division => division.Title));
}
