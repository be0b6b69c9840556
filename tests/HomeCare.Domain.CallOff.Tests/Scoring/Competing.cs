namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Invented competitions to start a test from: price 40, continuity 40, outcomes 20, marks out of five.</summary>
internal static class Competing
{
    internal static readonly QualityQuestion Continuity = new(new("continuity"), "Continuity of carers", Fraction.Percent(40), Fraction.Whole(5), null);
    internal static readonly QualityQuestion Outcomes = new(new("outcomes"), "Outcomes", Fraction.Percent(20), Fraction.Whole(5), null);

    internal static ScoringTerms Terms(PriceFormula? formula = null) => new()
    {
        Method = AwardMethod.Weighted(Fraction.Percent(40), formula ?? PriceFormula.LowestOverPrice),
        Questions = [Continuity, Outcomes],
        Ceiling = Pounds("200.00"),
    };

    internal static ScoringTerms PriceOnly(PriceFormula formula) => new()
    {
        Method = AwardMethod.Weighted(Fraction.One, formula),
        Questions = [],
        Ceiling = Pounds("200.00"),
    };

    internal static ExactAmount Pounds(string pounds) => ExactAmount.FromMoney(A.Money(pounds));

    internal static CompetitionOffer Offer(string provider, string price, int continuity = 3, int outcomes = 3) => new(
        new(provider),
        Pounds(price),
        [new(Continuity.Id, Fraction.Whole(continuity)), new(Outcomes.Id, Fraction.Whole(outcomes))]);

    internal static CompetitionOffer Bare(string provider, string price) => new(new(provider), Pounds(price), []);

    internal static ScoredCompetition Score(ScoringTerms terms, params CompetitionOffer[] offers) =>
        CompetitionScoring.Create(terms).AsT0.Score(offers).AsT0;

    internal static SettledCompetition Settle(ScoringTerms terms, params CompetitionOffer[] offers) =>
        Score(terms, offers).Settle(new("EX-0001"), A.Seed);

    internal static string[] Order(SettledCompetition settled) => [.. settled.Offers.Select(offer => offer.Scored.Offer.Provider.Value)];

    internal static ScoredOffer Of(ScoredCompetition scored, string provider) =>
        scored.Places.SelectMany(place => place.Offers).Single(offer => offer.Offer.Provider.Value == provider);
}
