using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>Short words for the tests that compute the figures of the reports again.</summary>
internal static class Figures
{
    internal static string To(this Fraction number, int decimals) => number.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero);

    internal static string To(this ExactAmount amount, int decimals) => (amount.Pence / Fraction.Whole(100)).To(decimals);

    internal static Fraction Value(this PrintedFigure printed) => printed.Figure.Value;

    internal static Fraction Sum(this IEnumerable<PrintedFigure> figures) => figures.Aggregate(Fraction.Zero, (sum, one) => sum + one.Value());

    /// <summary>How much more one figure is than another, in percent to two decimals.</summary>
    internal static string PercentOver(PrintedFigure figure, PrintedFigure before) => figure.Figure.ComparedWith(before.Figure).AsT0.Percent.To(2);

    internal static Figure Over(PrintedFigure figure, PrintedFigure other) => figure.Figure.Over(other.Figure, "quotient").AsT0.Figure;

    internal static string PercentOf(Fraction part, Fraction whole, int decimals) => (part / whole * Fraction.Whole(100)).To(decimals);

    /// <summary>A line of a check: its verdict, what is printed if anything is, and what is computed.</summary>
    internal static string InWords(FigureCheckLine line)
    {
        var verdict = line.Verdict switch
        {
            FigureVerdict.Derived => "derived",
            FigureVerdict.Agrees => "agrees",
            FigureVerdict.Warns => "warns",
            FigureVerdict.Disagrees => "disagrees",
        };
        return $"{verdict}: {(line.Printed is { } printed ? printed.Text + " | " : string.Empty)}{line.Computed}";
    }
}
