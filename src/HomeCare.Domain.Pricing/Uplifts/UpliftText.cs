using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The one written form of percentages and months in the words of an uplift.</summary>
internal static class UpliftText
{
    private const int MostDecimals = 12;

    /// <summary>An exact percentage: 3.6% where twelve decimals say it all, 10/3% otherwise.</summary>
    internal static string Percent(Fraction number)
    {
        var percent = number * Fraction.Whole(100);
        var text = percent.ToDecimalText(MostDecimals, PennyRounding.HalfAwayFromZero);
        var isAll = Fraction.FromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture)) == percent;
        return (isAll ? text.TrimEnd('0').TrimEnd('.') : percent.ToString()) + "%";
    }

    internal static string Signed(Fraction number) =>
        number < Fraction.Zero ? "minus " + Percent(Fraction.Zero - number) : "plus " + Percent(number);

    internal static string Of(YearMonth month) => PlainText.Of(month.OnDayOfMonth(1))[..^3];

    internal static string Of(ValueList<UpliftStep> steps) => string.Join(", then ", steps);
}
