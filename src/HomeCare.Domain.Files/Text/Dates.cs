using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Files;

/// <summary>Dates as files write them.</summary>
internal static class Dates
{
    private const string Form = "write a date as year-month-day, such as 2026-09-01";

    /// <summary>What stops a text from being a date, and what would be right; null when it is one.</summary>
    internal static string? ProblemWith(string text) => Read(text) is null ? $"\"{Written.Of(text)}\" is not a date: {Form}" : null;

    // No year before the first, so that there is always a day before.
    internal static LocalDate? Read(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value.Year: >= 1 } date ? date.Value : null;
}
