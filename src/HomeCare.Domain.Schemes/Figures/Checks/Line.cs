using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The ways of putting what is printed beside what is computed.</summary>
internal static class Line
{
    // The computed figure is rounded as the printed one to compare, and shown with the decimals asked for.
    internal static FigureCheckLine Beside(PrintedFigure printed, Fraction computed, int decimals, string how) => new(
        printed.Figure.Name,
        new(Shown.Of(printed), printed.Citation),
        Shown.In(printed.Figure.Unit, computed, decimals),
        how,
        printed.BesideComputed(computed).Agrees)
    {
        Exact = computed,
    };

    internal static FigureCheckLine Beside(string what, Cited<int> printed, int computed, string how) =>
        Same(what, printed, computed, how, number => PlainText.Of(number)) with { Exact = Fraction.Whole(computed) };

    internal static FigureCheckLine Beside(string what, Cited<Money> printed, Money computed, string how) =>
        Same(what, printed, computed, how, Shown.Pounds) with { Exact = Fraction.Of(computed.Pence, 100) };

    internal static FigureCheckLine Beside(string what, Cited<LocalDate> printed, LocalDate computed, string how) =>
        Same(what, printed, computed, how, PlainText.Of);

    // A month or a season is printed, and the computed day is in it or not.
    internal static FigureCheckLine Within(string what, Cited<DateInterval> printed, LocalDate computed, string how) =>
        new(what, new(Shown.Of(printed.Value), printed.Citation), PlainText.Of(computed), how, printed.Value.Contains(computed));

    // Two places print the same thing, and the days they can mean overlap or not.
    internal static FigureCheckLine Twice(string what, Cited<DateInterval> printed, Cited<DateInterval> other) => Twice(
        what,
        new PrintedStatement(Shown.Of(printed.Value), printed.Citation),
        new PrintedStatement(Shown.Of(other.Value), other.Citation),
        printed.Value.Intersection(other.Value) is not null);

    internal static FigureCheckLine Twice(string what, Cited<LocalDate> printed, Cited<LocalDate> other) => Twice(
        what,
        new PrintedStatement(PlainText.Of(printed.Value), printed.Citation),
        new PrintedStatement(PlainText.Of(other.Value), other.Citation),
        printed.Value == other.Value);

    internal static FigureCheckLine Twice(string what, PrintedStatement printed, PrintedStatement other, bool agrees) =>
        new(what, printed, other.Text, "the other place", agrees) { Elsewhere = other.Citation };

    internal static FigureCheckLine Twice(PrintedFigure printed, PrintedFigure other) => Twice(
        printed.Figure.Name,
        new PrintedStatement(Shown.Of(printed), printed.Citation),
        new PrintedStatement(Shown.Of(other), other.Citation),
        printed.Value() == other.Value()) with
    {
        Exact = other.Value(),
    };

    // What a sentence claims, and whether it holds.
    internal static FigureCheckLine Claim(string what, PrintedStatement printed, bool holds, string computed, string how) =>
        new(what, printed, computed, how, holds);

    internal static FigureCheckLine Derived(string what, Fraction value, FigureUnit unit, int decimals, string how) =>
        new(what, printed: null, Shown.In(unit, value, decimals), how, agrees: null) { Exact = value };

    internal static FigureCheckLine Pounds(string what, ExactAmount amount, int decimals, string how) =>
        Derived(what, amount.Pence / Fraction.Whole(100), FigureUnit.Pounds, decimals, how);

    internal static FigureCheckLine Percent(string what, Fraction part, Fraction whole, int decimals, string how) =>
        Derived(what, part / whole * Fraction.Whole(100), FigureUnit.Percent, decimals, how);

    internal static FigureCheckLine Number(string what, Fraction value, int decimals, string how) => Derived(what, value, FigureUnit.Ratio, decimals, how);

    internal static FigureCheckLine Days(string what, LocalDate from, LocalDate to, string how)
    {
        var days = Period.DaysBetween(from, to);
        return Derived(what, Fraction.Whole(days), FigureUnit.Count(days == 1 ? "day" : "days"), 0, how);
    }

    internal static FigureCheckLine Words(string what, string computed, string how) => new(what, printed: null, computed, how, agrees: null);

    private static FigureCheckLine Same<T>(string what, Cited<T> printed, T computed, string how, Func<T, string> shown)
        where T : struct =>
        new(
            what,
            new(shown(printed.Value), printed.Citation),
            shown(computed),
            how,
            EqualityComparer<T>.Default.Equals(printed.Value, computed));
}
