using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

/// <summary>How the offers of a mini-competition are scored.</summary>
internal static class ScoringForms
{
    private static readonly PriceFormula[] Named =
    [
        PriceFormula.LowestOverPrice, PriceFormula.LinearToCeiling, PriceFormula.LinearFromLowestToCeiling, PriceFormula.LinearBetweenLowestAndHighest,
        PriceFormula.PercentAboveLowest, PriceFormula.DeviationFrom(PriceAverage.Mean), PriceFormula.DeviationFrom(PriceAverage.Median),
    ];

    /// <summary>Pounds, exactly.</summary>
    private static readonly Form<Fraction> Pounds = ValueForms.Fraction;

    private static readonly Form<PennyRounding> Half = ClosedSets.OneOf<PennyRounding>("a rounding of halves");

    private static readonly Form<PriceFormula> Formula = new AlternativesForm<PriceFormula>(
        "a price formula",
        [.. Named.Select(formula => (formula.Name, formula))],
        [
            new(
                "fixedPointsByPlace",
                new RecordForm<PriceFormula>(of =>
                {
                    var parts = of.RequiredList("fixedPointsByPlace", ValueForms.Fraction, formula => formula.PartsByPlace);
                    return of.Made(() => PriceFormula.FixedPointsByPlace(parts));
                }),
                formula => formula.PartsByPlace.Count > 0),
        ]);

    private static readonly Form<AwardMethod> Method = new AlternativesForm<AwardMethod>(
        "a method of award",
        [("lowest-price", AwardMethod.LowestPrice), ("price-per-quality-point", AwardMethod.PricePerQualityPoint)],
        [
            new(
                "priceWeight",
                new RecordForm<AwardMethod>(of =>
                {
                    var weight = of.Required("priceWeight", ValueForms.Fraction, method => method.PriceWeight);
                    var formula = of.Required("formula", Formula, method => method.Formula!);
                    return of.Made(() => AwardMethod.Weighted(weight, formula));
                }),
                method => method.Formula is not null),
        ]);

    private static readonly Form<ScoreRounding> Rounding = new AlternativesForm<ScoreRounding>(
        "a rounding of scores",
        [("none", ScoreRounding.None)],
        [
            new("eachLine", RoundedTo("eachLine", ScoreRounding.OfEachLine), rounding => rounding.At == RoundedAt.EachLine),
            new("total", RoundedTo("total", ScoreRounding.OfTheTotal), rounding => rounding.At == RoundedAt.Total),
        ]);

    private static readonly RecordForm<QualityQuestion> Question = new(of => new(
        of.Required("id", Forms.Identifier(text => new QuestionId(text)), one => one.Id),
        of.Required("title", Forms.Text, one => one.Title),
        of.Required("weight", ValueForms.Fraction, one => one.Weight),
        of.Required("highestMark", ValueForms.Fraction, one => one.HighestMark),
        of.Optional("lowestAccepted", ValueForms.Fraction, one => one.LowestAccepted)));

    private static readonly RecordForm<AbnormallyLowTest> AbnormallyLow = new(of => new(
        of.Required("average", ClosedSets.OneOf<PriceAverage>("an average"), one => one.Average),
        of.Required("percentUnder", ValueForms.Fraction, one => one.PercentUnder),
        of.Required("leastOffers", Forms.Number, one => one.LeastOffers)));

    internal static readonly RecordForm<ScoringTerms> Terms = new(of =>
    {
        var method = of.Required("method", Method, one => one.Method);
        var questions = of.List("questions", Question, one => one.Questions);
        var main = of.Default("mainWeight", ClosedSets.OneOf<MainWeight>("a main weight"), one => one.MainWeight, MainWeight.Either);
        var rounding = of.Default("rounding", Rounding, one => one.Rounding, ScoreRounding.None);
        var ceiling = of.Optional("ceiling", Pounds, one => one.Ceiling is { } most ? most.Pence / Fraction.Whole(100) : (Fraction?)null);
        var low = of.Optional("abnormallyLow", AbnormallyLow, one => one.AbnormallyLow);
        var ties = of.List("tieBreaks", ClosedSets.OneOf<ScoreRung>("a tie break"), one => one.TieBreaks);
        return of.Made(
            () => CompetitionScoring.Create(new()
            {
                Method = method,
                Questions = questions,
                MainWeight = main,
                Rounding = rounding,
                Ceiling = ceiling is { } most ? ExactAmount.FromPence(most * Fraction.Whole(100)) : null,
                AbnormallyLow = low,
                TieBreaks = ties,
            }).MapT0(scoring => scoring.Terms),
            _ => string.Empty);
    });

    private static RecordForm<ScoreRounding> RoundedTo(string name, Func<int, PennyRounding, ScoreRounding> make) => new(of =>
    {
        var decimals = of.Required(name, new RangeForm(0, 6), one => one.Decimals);
        var half = of.Required("half", Half, one => one.Half!);
        return of.Made(() => make(decimals, half));
    });
}
