using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain;

/// <summary>The one written form of dates, times and numbers in facts, messages and records, in every culture.</summary>
public static class PlainText
{
    private static readonly LocalTimePattern HoursAndMinutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The most characters that a name or a reason may have.</summary>
    public const int MostCharacters = 200;

    /// <summary>What stops a text from being a name or a reason that can be shown and recorded.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// What is wrong, or null for one to 200 characters of Unicode, not all of them spaces, with no control character and
    /// none that breaks a line, has no width or turns the direction of writing.
    /// </returns>
    public static string? ProblemWith(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "it is empty";
        }

        if (text.Length > MostCharacters)
        {
            return "it is longer than 200 characters";
        }

        return text.Any(IsHidden) || text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar)
            ? "it has a control character, an invisible one, or is not Unicode"
            : null;
    }

    /// <summary>A text from outside, fit for one line of a terminal or a message.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with each character that would steer, break or turn the line written as <c>\u001b</c>.</returns>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Select(c => IsHidden(c) ? Escaped(c) : c.ToString()));
    }

    private static string Escaped(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");

    // A list and not a Unicode category: the answer must not change with the runtime's tables.
    private static bool IsHidden(char c) =>
        char.IsControl(c) || c is (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u2069') or '\ufeff' or '\u00ad' or '\u061c' or '\u180e';

    /// <summary>A date as <c>2026-09-01</c>.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A time of day as <c>07:30</c>.</summary>
    /// <param name="time">The time; its seconds are not written.</param>
    /// <returns>The text.</returns>
    public static string Of(LocalTime time) => HoursAndMinutes.Format(time);

    /// <summary>Reads a time of day such as <c>07:30</c>.</summary>
    /// <param name="text">The text: two digits of hours, a colon and two digits of minutes.</param>
    /// <returns>The time, or null when the text is none.</returns>
    public static LocalTime? ReadTime(string text) => HoursAndMinutes.Parse(text) is { Success: true } time ? time.Value : null;

    /// <summary>A whole number in plain digits.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of minutes as <c>12 h 30 min</c>, <c>12 h</c> or <c>30 min</c>.</summary>
    /// <param name="minutes">The minutes; not negative.</param>
    /// <returns>The text.</returns>
    public static string Hours(long minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return Math.DivRem(minutes, 60) switch
        {
            (var hours, 0) => Of(hours) + " h",
            (0, var rest) => Of(rest) + " min",
            (var hours, var rest) => $"{Of(hours)} h {Of(rest)} min",
        };
    }

    /// <summary>Identifiers separated by commas, or <c>none</c>.</summary>
    /// <param name="identifiers">The identifiers, in the order to write them.</param>
    /// <returns>The text.</returns>
    public static string List(IEnumerable<Identifier> identifiers)
    {
        var text = string.Join(", ", identifiers);
        return text.Length == 0 ? "none" : text;
    }
}
