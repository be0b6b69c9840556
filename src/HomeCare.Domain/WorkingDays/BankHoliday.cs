using NodaTime;

namespace HomeCare.Domain;

/// <summary>One bank holiday in one part of the United Kingdom.</summary>
/// <param name="Date">The day; where the holiday falls on a weekend, the substitute day.</param>
/// <param name="Title">What it is called, such as <c>Summer bank holiday</c>.</param>
/// <param name="Division">Where it is one.</param>
public sealed record BankHoliday(LocalDate Date, string Title, BankHolidayDivision Division);
