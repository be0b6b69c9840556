using System.Globalization;

namespace HomeCare.Domain.Files;

/// <summary>A cell to write: a text, which is never a formula, or a number in plain digits.</summary>
internal sealed record WrittenCell(string Text, bool IsNumber)
{
    internal static WrittenCell Of(string text) => new(text, IsNumber: false);

    internal static WrittenCell Of(Money money) => new(money.ToDigits(), IsNumber: true);

    /// <summary>An amount to its last decimal; as text where decimals cannot say it.</summary>
    internal static WrittenCell Of(ExactAmount amount) => Decimals(amount.Pence / Fraction.Whole(100), 2) ?? Of(amount.ToString());

    internal static WrittenCell Of(int number) => new(PlainText.Of(number), IsNumber: true);

    /// <summary>A share, such as 1 or 0.5; as text such as <c>1 of 3</c> where decimals cannot say it: spreadsheet programs take 1/3 for a date.</summary>
    internal static WrittenCell OfShare(Fraction share) =>
        Decimals(share, 0) ?? Of($"{share.Numerator.ToString(CultureInfo.InvariantCulture)} of {share.Denominator.ToString(CultureInfo.InvariantCulture)}");

    private static WrittenCell? Decimals(Fraction number, int fewest)
    {
        var scale = (Int128)1;
        for (var decimals = 0; decimals <= 12; decimals++, scale *= 10)
        {
            if (decimals >= fewest && scale % number.Denominator == 0)
            {
                return new(number.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero), IsNumber: true);
            }
        }

        return null;
    }
}
