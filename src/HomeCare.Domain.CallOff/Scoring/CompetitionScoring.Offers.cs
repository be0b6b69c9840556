namespace HomeCare.Domain.CallOff;

public sealed partial class CompetitionScoring
{
    private IEnumerable<Refusal> OfferFaults(ValueList<CompetitionOffer> offers) =>
    [
        .. Repeats(offers.Select(offer => offer.Provider.Value), "provider"),
        .. offers.SelectMany(offer => PriceFaults(offer).Concat(RatioFaults(offer)).Concat(Terms.Questions.SelectMany(question => MarkFaults(offer, question)))
            .Concat(UnknownQuestions(offer))),
    ];

    private static IEnumerable<Refusal> PriceFaults(CompetitionOffer offer)
    {
        if (offer.Price <= ExactAmount.Zero)
        {
            yield return new(
                "price-not-positive",
                $"the price of {offer.Provider} is {offer.Price}: only a price of more than nothing can be scored",
                [Of(offer), new("price", offer.Price.ToFractionOfPence())]);
        }
    }

    // Nothing to compare would pass a comparison that the scheme asks for.
    private static IEnumerable<Refusal> RatioFaults(CompetitionOffer offer)
    {
        if (offer.Tendered is not null && offer.RatioPrices.Count == 0)
        {
            yield return new(
                "ratio-prices-missing",
                $"{offer.Provider} has tendered prices to meet or beat and no price by staffing ratio: give every ratio of the package",
                [Of(offer)]);
        }
    }

    private static IEnumerable<Refusal> MarkFaults(CompetitionOffer offer, QualityQuestion question)
    {
        var marks = offer.Marks.Where(mark => mark.Question == question.Id).ToArray();
        Fact[] which = [Of(offer), new("question", question.Id.Value)];
        if (marks.Length == 0)
        {
            yield return new("mark-missing", $"{offer.Provider} has no mark for {question.Id}: every question needs one, and nought is a mark", [.. which]);
        }

        if (marks.Length > 1)
        {
            yield return new("mark-twice", $"{offer.Provider} has more than one mark for {question.Id}: write the one that was agreed", [.. which]);
        }

        foreach (var mark in marks.Where(mark => mark.Mark < Fraction.Zero || mark.Mark > question.HighestMark))
        {
            yield return new(
                "mark-out-of-range",
                $"the mark of {offer.Provider} for {question.Id} is {mark.Mark}: it must be from 0 to {question.HighestMark}",
                [.. which, new("mark", mark.Mark.ToString()), new("highest", question.HighestMark.ToString())]);
        }
    }

    private IEnumerable<Refusal> UnknownQuestions(CompetitionOffer offer) => offer.Marks
        .Select(mark => mark.Question)
        .Where(id => Terms.Questions.All(question => question.Id != id))
        .Distinct()
        .Order()
        .Select(id => new Refusal(
            "unknown-question",
            $"{offer.Provider} has a mark for {id}, which is no question: {Spelling.Suggest(id.Value, Terms.Questions.Select(question => question.Id.Value))}",
            [Of(offer), new("question", id.Value)]));

    private CompetitionOffer InOneOrder(CompetitionOffer offer) => offer with
    {
        Marks = Terms.Questions.Select(question => offer.Marks.First(mark => mark.Question == question.Id)).ToValueList(),
    };

    private IEnumerable<Refusal> ReasonsAgainst(CompetitionOffer offer)
    {
        if (Terms.Ceiling is { } ceiling && offer.Price > ceiling)
        {
            yield return new(
                "price-above-ceiling",
                $"the price {offer.Price} is above the ceiling {ceiling}",
                [new("price", offer.Price.ToFractionOfPence()), new("ceiling", ceiling.ToFractionOfPence())]);
        }

        foreach (var reason in offer.Tendered?.Check(offer.RatioPrices) ?? [])
        {
            yield return reason;
        }

        foreach (var (question, mark) in Terms.Questions.Zip(offer.Marks))
        {
            if (question.LowestAccepted is { } lowest && mark.Mark < lowest)
            {
                yield return new(
                    "below-quality-threshold",
                    $"{question.Title}: {ScoreText.Of(mark.Mark)} of {ScoreText.Of(question.HighestMark)} is below the threshold of {ScoreText.Of(lowest)}",
                    [
                        new("question", question.Id.Value), new("mark", mark.Mark.ToString()), new("threshold", lowest.ToString()),
                        new("highest", question.HighestMark.ToString()),
                    ]);
            }
        }

        if (Terms.Method.Basis == ScoreBasis.PricePerQualityPoint && Total(QualityLines(offer)) == Fraction.Zero)
        {
            yield return new("no-quality-points", "it has no quality points, so that its price per quality point is without limit", []);
        }
    }

    private static Fact Of(CompetitionOffer offer) => new("provider", offer.Provider.Value);
}
