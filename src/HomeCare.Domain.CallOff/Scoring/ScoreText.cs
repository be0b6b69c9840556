namespace HomeCare.Domain.CallOff;

/// <summary>Points and weights as people read them.</summary>
internal static class ScoreText
{
    private const int MostDecimals = 4;

    /// <summary>A number as a decimal where four places hold it, or to four places with the exact fraction beside it.</summary>
    internal static string Of(Fraction number)
    {
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if (IsExact(number, decimals))
            {
                return number.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero);
            }
        }

        return $"{number.ToDecimalText(MostDecimals, PennyRounding.HalfAwayFromZero)} (exactly {number})";
    }

    private static bool IsExact(Fraction number, int decimals) =>
        (number * Fraction.Whole(Enumerable.Repeat(10L, decimals).Aggregate(1L, (power, ten) => power * ten))).Denominator == 1;
}
