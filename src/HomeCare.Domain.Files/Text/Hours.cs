using System.Globalization;

namespace HomeCare.Domain.Files;

/// <summary>Hours a week as people write them, in whole minutes.</summary>
internal static class Hours
{
    internal const string Form = "hours such as 12.5 or 12:20, at most 9999";

    private const int Most = 9999;

    /// <summary>Minutes from <c>12</c>, <c>12.5</c> or <c>12:30</c>; null for anything else or a part of a minute.</summary>
    internal static int? ReadMinutes(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            return Whole(text[..colon], Most) is { } hours && text.Length == colon + 3 && Whole(text[(colon + 1)..], 59) is { } minutes
                && (hours < Most || minutes == 0)
                ? (hours * 60) + minutes
                : null;
        }

        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value <= Most
            && decimal.IsInteger(value * 60)
                ? (int)(value * 60)
                : null;
    }

    private static int? Whole(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
