using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>In what the bases of two figures are unlike.</summary>
internal static class UnlikeBases
{
    internal static ValueList<Finding> Between(Figure one, Figure other) =>
    [
        .. one.Unit.IsMoney && other.Unit.IsMoney ? Periods(CostRules.UnlikePrices, "prices", (one, one.Basis.Prices), (other, other.Basis.Prices)) : [],
        .. Periods(CostRules.UnlikeVolumes, "counts", (one, one.Basis.Volume), (other, other.Basis.Volume)),
        .. Inflation(one, other),
        .. Unclear(one),
        .. Unclear(other),
        .. Approximate(one),
        .. Approximate(other),
    ];

    // A period that is not stated is unlike one that is: nobody knows that they are the same.
    private static IEnumerable<Finding> Periods(Rule rule, string what, (Figure Figure, DateInterval? Period) one, (Figure Figure, DateInterval? Period) other)
    {
        if (one.Period != other.Period)
        {
            yield return rule.Found(
                $"{one.Figure.Name} has {what} of {Words(one.Period)} and {other.Figure.Name} of {Words(other.Period)}",
                new(what, Words(one.Period)),
                new("other-" + what, Words(other.Period)));
        }
    }

    private static IEnumerable<Finding> Inflation(Figure one, Figure other)
    {
        if (one.Unit.IsMoney && other.Unit.IsMoney && one.Basis.Inflation != other.Basis.Inflation)
        {
            yield return CostRules.UnlikeInflation.Found(
                $"inflation is {Words(one.Basis.Inflation)} in {one.Name} and {Words(other.Basis.Inflation)} in {other.Name}",
                new("inflation", Words(one.Basis.Inflation)),
                new("other-inflation", Words(other.Basis.Inflation)));
        }
    }

    private static IEnumerable<Finding> Unclear(Figure figure) => figure.Basis.Unclear.Select(what => CostRules.UnclearScope.Found(
        $"the source of {figure.Name} does not say {what}", new("figure", figure.Name), new("unclear", what)));

    private static IEnumerable<Finding> Approximate(Figure figure)
    {
        if (figure.Basis.Precision == FigurePrecision.Approximate)
        {
            yield return CostRules.Approximate.Found($"{figure.Name} is stated as approximate", new Fact("figure", figure.Name));
        }
    }

    internal static string Words(DateInterval? period) => period switch
    {
        null => "a period that is not stated",
        { Length: 1 } => PlainText.Of(period.Start),
        _ => $"{PlainText.Of(period.Start)} to {PlainText.Of(period.End)}",
    };

    private static string Words(InflationBasis inflation) => inflation switch
    {
        InflationBasis.NotStated => "not stated",
        InflationBasis.Excluded => "excluded",
        InflationBasis.Included => "included",
    };
}
