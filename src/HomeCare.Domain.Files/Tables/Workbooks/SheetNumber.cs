using System.Globalization;

namespace HomeCare.Domain.Files;

/// <summary>Numbers as a workbook stores them: the text of a binary fraction, with all its digits.</summary>
/// <remarks>
/// A spreadsheet shows fifteen significant digits, and a stored number can have noise beyond them: <c>25.269999999999999</c>, or
/// <c>25.2700000000000000004</c> from another program, is shown as <c>25.27</c>. The digits beyond the fifteenth are rounded away, half
/// away from zero, in exact decimal arithmetic. All that a spreadsheet can show is kept: <c>48.125</c> is three decimals, whatever its
/// format hides.
/// </remarks>
internal static class SheetNumber
{
    private const int MostDigitsShown = 15;
    private const int MostDigitsStored = 40;
    private const int MostExponent = 400;

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
        if (digits.Length is 0 or > MostDigitsStored || digits.AsSpan().ContainsAnyExceptInRange('0', '9') || exponent is < -MostExponent or > MostExponent)
        {
            return null;
        }

        var (significant, dropped) = Shown(digits.TrimStart('0'));
        return Scaled(negative ? -significant : significant, exponent - decimals + dropped);
    }

    /// <summary>The number as people write it, such as <c>25.27</c>.</summary>
    internal static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static (long Significant, int Dropped) Shown(string digits)
    {
        if (digits.Length <= MostDigitsShown)
        {
            return (digits.Length == 0 ? 0 : Whole(digits), 0);
        }

        var shown = Whole(digits.AsSpan(0, MostDigitsShown));
        return (digits[MostDigitsShown] >= '5' ? shown + 1 : shown, digits.Length - MostDigitsShown);
    }

    private static long Whole(ReadOnlySpan<char> digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

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
