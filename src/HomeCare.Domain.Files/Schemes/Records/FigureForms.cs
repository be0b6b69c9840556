using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>Figures that a document prints.</summary>
internal static class FigureForms
{
    private const string ForEachOf = " for each of ";

    private static readonly Form<FigureUnit> Unit = new TextForm<FigureUnit>(
        text => text.Split(ForEachOf) is { Length: <= 2 } parts && parts.All(part => PlainText.ProblemWith(part) is null) && parts.Distinct(StringComparer.Ordinal).Count() == parts.Length
            ? null
            : $"\"{Written.Of(text)}\" is not a unit: write what is counted, such as people, or one for each of another, such as pounds{ForEachOf}hours",
        text => text.Split(ForEachOf) is [var above, var below] ? FigureUnit.Count(above).Over(FigureUnit.Count(below)) : FigureUnit.Count(text),
        unit => unit.Below is null ? unit.Above : unit.Above + ForEachOf + unit.Below,
        ("pattern", "\\S"));

    private static readonly RecordForm<DateInterval> Interval = new(of =>
    {
        var first = of.Required("firstDay", Forms.Date, one => one.Start);
        var last = of.Required("lastDay", Forms.Date, one => one.End);
        return of.Made(
            () => last < first ? [new Misfit("lastDay", $"the last day is before the first: write {PlainText.Of(first)} or later")] : [],
            () => new(first, last));
    });

    private static readonly RecordForm<FigureBasis> Basis = new(of => new()
    {
        Prices = of.Optional("prices", Interval, one => one.Prices),
        Volume = of.Optional("volume", Interval, one => one.Volume),
        Span = of.Default(
            "span",
            new NamesForm<FigureSpan>("a span", [("none", FigureSpan.None), ("week", FigureSpan.Week), ("year", FigureSpan.Year)]),
            one => one.Span,
            FigureSpan.None),
        Inflation = of.Default(
            "inflation",
            new NamesForm<InflationBasis>(
                "a basis of inflation",
                [("not-stated", InflationBasis.NotStated), ("excluded", InflationBasis.Excluded), ("included", InflationBasis.Included)]),
            one => one.Inflation,
            InflationBasis.NotStated),
        Precision = of.Default(
            "precision",
            new NamesForm<FigurePrecision>("a precision", [("exact", FigurePrecision.Exact), ("approximate", FigurePrecision.Approximate)]),
            one => one.Precision,
            FigurePrecision.Exact),
        Unclear = of.List("unclear", Forms.Text, one => one.Unclear),
    });

    internal static readonly RecordForm<PrintedFigure> Printed = new(of =>
    {
        var name = of.Required("name", Forms.Text, one => one.Figure.Name);
        var value = of.Required("value", ValueForms.Fraction, one => one.Figure.Value);
        var unit = of.Required("unit", Unit, one => one.Figure.Unit);
        var rounded = of.Default("roundedTo", ValueForms.Fraction, one => one.RoundedTo, Fraction.One);
        var basis = of.Default("basis", Basis, one => one.Figure.Basis, FigureBasis.NotStated);
        var citation = of.Cite(one => one.Citation);
        return of.Made(
            () => rounded <= Fraction.Zero || !ValueForms.IsDecimal(rounded, 12)
                ? [new Misfit("roundedTo", "a figure is rounded to a step above nought of at most twelve decimals: write one such as 1, 100 or 0.1")]
                : [],
            () => new(new(name, value, unit, basis), rounded, citation));
    });
}
