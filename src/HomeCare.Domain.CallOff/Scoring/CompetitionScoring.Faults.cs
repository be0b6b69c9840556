namespace HomeCare.Domain.CallOff;

public sealed partial class CompetitionScoring
{
    private static IEnumerable<Refusal> FindFaults(ScoringTerms terms) =>
    [
        .. WeightFaults(terms),
        .. terms.Questions.SelectMany(QuestionFaults),
        .. Repeats(terms.Questions.Select(question => question.Id.Value), "question"),
        .. Repeats(terms.TieBreaks.Select(rung => rung.Name), "tie-break"),
        .. FormulaFaults(terms),
        .. RoundingFaults(terms),
        .. terms.AbnormallyLow is { } test ? LowTestFaults(test) : [],
    ];

    private static IEnumerable<Refusal> WeightFaults(ScoringTerms terms)
    {
        var (price, quality) = (terms.Method.PriceWeight, QualityWeight(terms));
        if (price < Fraction.Zero)
        {
            yield return new(
                "weight-out-of-range", $"the weight of the price is {price}: a weight is from 0 to 1", [new("weight", price.ToString())]);
        }

        if (price + quality != Fraction.One)
        {
            yield return new(
                "weights-not-one",
                $"the weights add to {price + quality}: the price ({price}) and the questions ({quality}) must add to exactly 1",
                [new("price", price.ToString()), new("quality", quality.ToString()), new("sum", (price + quality).ToString())]);
        }

        if (terms.MainWeight == MainWeight.Quality && terms.Method.Basis != ScoreBasis.PricePerQualityPoint && quality <= price)
        {
            yield return new(
                "quality-must-be-main-weight",
                $"quality weighs {quality} and the price {price}: quality must weigh more than the price",
                [new("price", price.ToString()), new("quality", quality.ToString())]);
        }

        if (terms.MainWeight == MainWeight.Quality && terms.Method.Basis == ScoreBasis.PricePerQualityPoint)
        {
            yield return new(
                "main-weight-without-weights",
                "a price per quality point has no weights between price and quality, so that quality cannot be the main one: "
                    + "choose a weighted score, or ask for no main weight",
                []);
        }
    }

    private static IEnumerable<Refusal> QuestionFaults(QualityQuestion question)
    {
        var id = new Fact("question", question.Id.Value);
        if (question.Weight < Fraction.Zero)
        {
            yield return new(
                "weight-out-of-range",
                $"the weight of {question.Id} is {question.Weight}: a weight is from 0 to 1",
                [id, new("weight", question.Weight.ToString())]);
        }

        if (question.HighestMark <= Fraction.Zero)
        {
            yield return new(
                "highest-mark-not-positive",
                $"the highest mark of {question.Id} is {question.HighestMark}: it must be more than 0",
                [id, new("highest", question.HighestMark.ToString())]);
        }

        if (question.LowestAccepted is { } lowest && (lowest < Fraction.Zero || lowest > question.HighestMark))
        {
            yield return new(
                "threshold-out-of-range",
                $"the lowest mark accepted for {question.Id} is {lowest}: it must be from 0 to {question.HighestMark}",
                [id, new("threshold", lowest.ToString()), new("highest", question.HighestMark.ToString())]);
        }

        if (PlainText.ProblemWith(question.Title) is { } problem)
        {
            yield return new("text", $"the title of {question.Id} cannot be shown: {problem}", [id, new("found", problem)]);
        }
    }

    private static IEnumerable<Refusal> FormulaFaults(ScoringTerms terms)
    {
        if (terms.Method.Formula is { NeedsCeiling: true } && terms.Ceiling is null)
        {
            yield return new(
                "formula-needs-ceiling",
                $"the formula {terms.Method.Formula} measures from a ceiling and the competition has none: set the ceiling",
                [new("formula", terms.Method.Formula.Name)]);
        }

        if (terms.Ceiling is { } ceiling && ceiling <= ExactAmount.Zero)
        {
            yield return new(
                "ceiling-not-positive",
                $"the ceiling is {ceiling}: it must be more than nothing",
                [new("ceiling", ceiling.ToFractionOfPence())]);
        }

        if (terms.Method.Formula is { HasFallingParts: false })
        {
            yield return new(
                "place-parts",
                "the parts by place must each be from 0 to 1 and none larger than the one before, or a dearer offer could score more",
                [new("parts", string.Join(", ", terms.Method.Formula.PartsByPlace))]);
        }
    }

    // A full mark whose points would be rounded could score more than its weight, or never all of it.
    private static IEnumerable<Refusal> RoundingFaults(ScoringTerms terms) => Weights(terms)
        .Where(weight => terms.Rounding.Line(weight.Weight * Points) != weight.Weight * Points)
        .Select(weight => new Refusal(
            "rounding-moves-weight",
            $"the weight of {weight.Name} is {ScoreText.Of(weight.Weight * Points)} points, which {PlainText.Of(terms.Rounding.Decimals)} decimals "
                + "cannot hold: round to more decimals, or at the total",
            [new("of", weight.Name), new("weight", weight.Weight.ToString()), new("decimals", PlainText.Of(terms.Rounding.Decimals))]));

    private static IEnumerable<Refusal> LowTestFaults(AbnormallyLowTest test)
    {
        if (test.PercentUnder <= Fraction.Zero || test.PercentUnder >= Fraction.Whole(100))
        {
            yield return new(
                "percent-out-of-range",
                $"a price is flagged at {ScoreText.Of(test.PercentUnder)} % under the {test.Average.Name}: it must be more than 0 and less than 100",
                [new("percent", test.PercentUnder.ToString())]);
        }

        if (test.LeastOffers < 2)
        {
            yield return new(
                "too-few-to-compare",
                $"the {test.Average.Name} of {PlainText.Of(test.LeastOffers)} offers says nothing about one of them: ask for at least 2",
                [new("least-offers", PlainText.Of(test.LeastOffers))]);
        }
    }

    private static IEnumerable<(string Name, Fraction Weight)> Weights(ScoringTerms terms) =>
        terms.Questions.Select(question => (question.Id.Value, question.Weight)).Prepend(("the price", terms.Method.PriceWeight));

    private static Fraction QualityWeight(ScoringTerms terms) =>
        terms.Questions.Aggregate(Fraction.Zero, (sum, question) => sum + question.Weight);

    private static IEnumerable<Refusal> Repeats(IEnumerable<string> names, string what) => names
        .GroupBy(name => name, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new Refusal($"duplicate-{what}", $"the {what} {group.Key} is listed twice", [new(what, group.Key)]));
}
