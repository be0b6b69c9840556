namespace HomeCare.Domain.Absences.Tests;

/// <summary>What notice is counted in.</summary>
internal enum SlowUnit
{
    Hours,
    HoursOnTheClock,
    WorkingDays,
    WholeWorkingDays,
    Weeks,
}
