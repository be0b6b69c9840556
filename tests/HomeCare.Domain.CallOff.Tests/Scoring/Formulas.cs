namespace HomeCare.Domain.CallOff.Tests;

internal static class Formulas
{
    internal static PriceFormula[] All =>
    [
        PriceFormula.LowestOverPrice,
        PriceFormula.LinearToCeiling,
        PriceFormula.LinearFromLowestToCeiling,
        PriceFormula.LinearBetweenLowestAndHighest,
        PriceFormula.PercentAboveLowest,
        PriceFormula.FixedPointsByPlace([Fraction.One, Fraction.Of(3, 4), Fraction.Of(1, 2)]),
        PriceFormula.DeviationFrom(PriceAverage.Mean),
        PriceFormula.DeviationFrom(PriceAverage.Median),
    ];
}
