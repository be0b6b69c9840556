namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> Figures(Scheme scheme) =>
    [
        .. Figure("estimated spend", scheme.EstimatedSpend, spend => Shown.Pounds(Fraction.Of(spend.Pence, 100), spend.Pence % 100 == 0 ? 0 : 2)),
        .. Figure("average rate", scheme.AverageRate, rate => $"{rate.PerHour} an hour"),
        .. scheme.Counts.Select(count => Fact(SchemePolicy.Figures, count.Figure.Name, Shown.Of(count), count.Citation)),
    ];

    // A figure that the documents do not print is missing from no policy, so nothing is said of it.
    private static IEnumerable<SchemeFact> Figure<T>(string name, SchemePart<T> figure, Func<T, string> words) =>
        figure.IsT2 ? [] : Facts(SchemePolicy.Figures, name, figure, words);
}
