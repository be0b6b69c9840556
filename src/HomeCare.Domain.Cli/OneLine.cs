using System.Globalization;

namespace HomeCare.Domain.Cli;

/// <summary>Text from a file or an argument, fit for one line of a terminal.</summary>
internal static class OneLine
{
    /// <summary>The text with characters that would steer the terminal or not show, as <c>\u001b</c>.</summary>
    internal static string Of(string text) => string.Concat(text.Select(c => Shows(c) ? c.ToString() : $"\\u{(int)c:x4}"));

    private static bool Shows(char c) => char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
