using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Tests;

/// <summary>Dates in the tables of tests, written as <c>2028-02-29</c>.</summary>
internal static class Day
{
    public static LocalDate Of(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
