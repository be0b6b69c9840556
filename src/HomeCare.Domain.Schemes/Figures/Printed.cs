using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>Ways of writing down what a report prints.</summary>
internal static class Printed
{
    internal static DateInterval Year(int firstYear) => new(new(firstYear, 4, 1), new(firstYear + 1, 3, 31));

    internal static DateInterval Day(int year, int month, int day) => new(new(year, month, day), new(year, month, day));

    // A figure that its report rounds to a step: the last digit that it prints.
    internal static PrintedFigure To(Fraction step, string name, decimal value, FigureUnit unit, FigureBasis basis, Citation citation) =>
        new(new(name, Fraction.FromDecimal(value), unit, basis), step, citation);

    internal static PrintedFigure Count(string name, decimal value, FigureUnit unit, FigureBasis basis, Citation citation) =>
        To(Fraction.One, name, value, unit, basis, citation);

    internal static Fraction Value(this PrintedFigure printed) => printed.Figure.Value;

    internal static Fraction Sum(this IEnumerable<PrintedFigure> figures) =>
        figures.Aggregate(Fraction.Zero, (sum, one) => sum + one.Value());
}
