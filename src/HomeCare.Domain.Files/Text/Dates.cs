using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Files;

/// <summary>Dates as files write them.</summary>
internal static class Dates
{
    internal const string Form = "write a date as year-month-day, such as 2026-09-01";

    internal static LocalDate? Read(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null;
}
