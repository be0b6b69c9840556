using System.Globalization;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Prices as schedules write them: pounds and pence with a point, and nothing else.</summary>
internal static class PriceText
{
    internal const string Form = "write pounds and pence with a point and no sign, such as 25.27";

    private const int MostDigits = 12;

    /// <summary>The amount, with every decimal that was written; or what is wrong with its form.</summary>
    internal static OneOf<ExactAmount, string> Read(string text) => ProblemWith(text) is { } problem
        ? problem
        : ExactAmount.FromPence(Fraction.FromDecimal(decimal.Parse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)) * Fraction.Whole(100));

    /// <summary>What stops a text from being a sum in pounds; null for digits with or without a minus sign and a point.</summary>
    internal static string? ProblemWith(string text)
    {
        var shown = Written.Of(text);
        var digits = text.StartsWith('-') ? text[1..] : text;
        var parts = digits.Split('.');
        return text.Length == 0 ? "it is empty: " + Form
            : Dates.Read(text) is not null ? $"{shown} is a date: {Form}"
            : text.AsSpan().IndexOfAny('£', '$', '€') >= 0 ? $"{shown} has a currency sign: {Form}"
            : text.Any(char.IsWhiteSpace) ? $"{shown} has a space in it: {Form}"
            : text.Contains(',', StringComparison.Ordinal) ? $"{shown} has a comma, which may stand for the point or for thousands: {Form}"
            : parts.Length > 2 || parts.Any(part => part.Length is 0 or > MostDigits || part.AsSpan().ContainsAnyExceptInRange('0', '9'))
                ? $"{shown} is not a sum of money: {Form}"
            : null;
    }
}
