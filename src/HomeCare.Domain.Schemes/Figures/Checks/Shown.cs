using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>How figures and dates are written in checks: as reports write them, with commas between thousands.</summary>
internal static class Shown
{
    internal static string Number(Fraction number, int decimals)
    {
        var text = number.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero);
        var sign = text.StartsWith('-') ? 1 : 0;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        for (var comma = (point < 0 ? text.Length : point) - 3; comma > sign; comma -= 3)
        {
            text = text.Insert(comma, ",");
        }

        return text;
    }

    internal static string Pounds(Fraction pounds, int decimals)
    {
        var text = Number(pounds, decimals);
        return text.StartsWith('-') ? "-£" + text[1..] : "£" + text;
    }

    internal static string Pounds(Money money) => Pounds(Fraction.Of(money.Pence, 100), 2);

    internal static string In(FigureUnit unit, Fraction value, int decimals) =>
        unit == FigureUnit.Percent ? Number(value, decimals) + " %"
        : unit == FigureUnit.Ratio ? Number(value, decimals)
        : unit == FigureUnit.Pounds ? Pounds(value, decimals)
        : unit.Above == FigureUnit.Pounds.Above ? $"{Pounds(value, decimals)} for {One(unit.Below!)}"
        : unit.Below is { } below ? $"{Number(value, decimals)} {unit.Above} for {One(below)}"
        : $"{Number(value, decimals)} {unit.Above}";

    internal static string Of(PrintedFigure printed)
    {
        var figure = In(printed.Figure.Unit, printed.Figure.Value, Decimals(printed.RoundedTo));
        return printed.Figure.Basis.Precision == FigurePrecision.Approximate ? "about " + figure : figure;
    }

    // Whole months are written as months.
    internal static string Of(DateInterval days) =>
        days.Length == 1 ? PlainText.Of(days.Start)
        : days == days.Start.ToYearMonth().ToDateInterval() ? Month(days.Start)
        : days.Start.Day == 1 && days.End.PlusDays(1).Day == 1 ? $"{Month(days.Start)} to {Month(days.End)}"
        : $"{PlainText.Of(days.Start)} to {PlainText.Of(days.End)}";

    internal static string List(IEnumerable<string> items) => string.Join(", ", items);

    internal static string Sum(IEnumerable<Fraction> parts, int decimals) => string.Join(" + ", parts.Select(part => Number(part, decimals)));

    private static string Month(LocalDate day) => PlainText.Of(day)[..^3];

    private static string One(string plural) => plural switch
    {
        "hours" => "an hour",
        "people" => "a person",
        _ => "each of " + plural,
    };

    // The decimals of a step: none for 1 or 100, one for 0.1.
    private static int Decimals(Fraction step) => Enumerable.Range(0, 12)
        .First(decimals => Enumerable.Repeat(Fraction.Whole(10), decimals).Aggregate(step, (one, ten) => one * ten).Denominator == 1);
}
