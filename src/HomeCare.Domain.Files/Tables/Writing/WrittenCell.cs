namespace HomeCare.Domain.Files;

/// <summary>A cell to write: a text, which is never a formula, or a number in plain digits.</summary>
internal sealed record WrittenCell(string Text, bool IsNumber)
{
    internal static WrittenCell Of(string text) => new(text, IsNumber: false);

    internal static WrittenCell Of(Money money) => new(money.ToDigits(), IsNumber: true);

    /// <summary>An amount to its last decimal; as text where decimals cannot say it.</summary>
    internal static WrittenCell Of(ExactAmount amount)
    {
        var pounds = amount.Pence / Fraction.Whole(100);
        for (var (decimals, scale) = (2, (Int128)100); decimals <= 12; decimals++, scale *= 10)
        {
            if (scale % pounds.Denominator == 0)
            {
                return new(pounds.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero), IsNumber: true);
            }
        }

        return Of(amount.ToString());
    }
}
