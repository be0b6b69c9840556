using System.Globalization;
using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>The visits of a week in one cell, such as <c>Mon Tue 07:30 30; daily 18:00 45x2</c>.</summary>
internal static class VisitsText
{
    private const string Form = "write days, start, minutes and carers, such as Mon Tue 07:30 30; daily 18:00 45x2";

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    internal static OneOf<ValueList<WeeklyVisit>, string> Read(string text)
    {
        var visits = new List<WeeklyVisit>();
        foreach (var written in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = written.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 3 || PlainText.ReadTime(words[^2]) is not { } start || Length(words[^1]) is not var (minutes, carers) || Days(words[..^2]) is not { } days)
            {
                return $"\"{Written.Of(written)}\" is not a visit: {Form}";
            }

            visits.AddRange(days.Select(day => new WeeklyVisit(day, start, minutes, carers)));
        }

        return visits.Count > 0 ? visits.ToValueList() : $"there are no visits: {Form}";
    }

    private static IsoDayOfWeek[]? Days(string[] words)
    {
        if (words is [var one] && one.Equals("daily", StringComparison.OrdinalIgnoreCase))
        {
            return [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];
        }

        IsoDayOfWeek[] days = [.. words.Select(word => (IsoDayOfWeek)(Array.FindIndex(DayNames, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) + 1))];
        return days.Contains(IsoDayOfWeek.None) || days.Distinct().Count() < days.Length ? null : days;
    }

    private static (int Minutes, int Carers)? Length(string word)
    {
        var parts = word.Split('x');
        return parts.Length <= 2 && Whole(parts[0]) is { } minutes && Whole(parts.ElementAtOrDefault(1) ?? "1") is { } carers
            ? (minutes, carers)
            : null;
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
