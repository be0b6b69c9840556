using System.Globalization;

namespace HomeCare.Domain.Files;

/// <summary>Numbers as a workbook stores them: text of a binary fraction, with up to seventeen digits.</summary>
/// <remarks>
/// A spreadsheet shows fifteen significant digits, and a stored number can have noise in the two beyond them:
/// <c>25.269999999999999</c> is shown as <c>25.27</c>. The digits beyond the fifteenth are rounded away, half away from zero,
/// in exact decimal arithmetic. All that a spreadsheet can show is kept: <c>48.125</c> is three decimals, whatever its format hides.
/// </remarks>
internal static class SheetNumber
{
    private const int MostDigitsShown = 15;
    private const int MostDigitsStored = 17;

    /// <summary>The number in plain decimals without zeros at its end; null for what is no number, or needs more than 28 places.</summary>
    internal static decimal? Read(string stored)
    {
        var text = stored.AsSpan();
        var negative = text.StartsWith("-");
        text = negative ? text[1..] : text;
        var exponentAt = text.IndexOfAny('E', 'e');
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return null;
        }

        var mantissa = exponentAt < 0 ? text : text[..exponentAt];
        var point = mantissa.IndexOf('.');
        var decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        string digits = point < 0 ? new(mantissa) : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        if (digits.Length is 0 or > 40 || digits.AsSpan().ContainsAnyExceptInRange('0', '9') || Math.Abs((long)exponent) > 400)
        {
            return null;
        }

        var (significant, dropped) = Shown(digits.TrimStart('0'));
        return significant is null ? null : Scaled(negative ? -significant.Value : significant.Value, exponent - decimals + dropped);
    }

    /// <summary>The number as people write it, such as <c>25.27</c>.</summary>
    internal static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static (long? Significant, int Dropped) Shown(string digits)
    {
        var stored = digits.TrimEnd('0').Length;
        if (stored > MostDigitsStored)
        {
            return (null, 0);
        }

        if (digits.Length <= MostDigitsShown)
        {
            return (digits.Length == 0 ? 0 : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), 0);
        }

        var shown = long.Parse(digits.AsSpan(0, MostDigitsShown), NumberStyles.None, CultureInfo.InvariantCulture);
        return (digits[MostDigitsShown] >= '5' ? shown + 1 : shown, digits.Length - MostDigitsShown);
    }

    private static decimal? Scaled(long significant, int exponent)
    {
        while (significant != 0 && significant % 10 == 0)
        {
            (significant, exponent) = (significant / 10, exponent + 1);
        }

        return significant == 0 ? 0
            : exponent is < -28 or > 12 ? null
            : decimal.Parse(
                $"{PlainText.Of(significant)}E{PlainText.Of(exponent)}",
                NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture);
    }
}
