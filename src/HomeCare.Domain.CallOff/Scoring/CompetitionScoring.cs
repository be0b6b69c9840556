using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>How the offers of a mini-competition are scored on price and quality by published rules, exactly.</summary>
/// <remarks>
/// <para>Points are out of 100. Each line is weight x 100 x mark / highest mark, or weight x 100 x the part that the price
/// formula gives. Nothing is rounded but where <see cref="ScoringTerms.Rounding"/> says.</para>
/// <para>An offer that misses a threshold or is above a ceiling is set aside with every reason, and its price is then no
/// part of any lowest, highest, mean or place. Quality as a threshold and quality as a score are both a matter of the
/// questions: one without a weight only sets a threshold.</para>
/// <para>A pure function: the order of the offers and of their marks never matters.</para>
/// </remarks>
public sealed partial class CompetitionScoring
{
    internal static readonly Fraction Points = Fraction.Whole(100);

    private const string PricesOrMarks =
        "the prices or marks have parts so small that their exact scores do not fit: write prices in whole pence and marks with few decimals";

    private CompetitionScoring(ScoringTerms terms) => Terms = terms;

    /// <summary>The rules.</summary>
    public ScoringTerms Terms { get; }

    /// <summary>Scoring by published rules.</summary>
    /// <param name="terms">The rules.</param>
    /// <returns>
    /// The scoring, or every refusal: <c>weights-not-one</c>, <c>weight-out-of-range</c>,
    /// <c>quality-must-be-main-weight</c>, <c>main-weight-without-weights</c>, <c>highest-mark-not-positive</c>,
    /// <c>threshold-out-of-range</c>, <c>text</c>, <c>duplicate-question</c>, <c>duplicate-tie-break</c>,
    /// <c>formula-needs-ceiling</c>, <c>ceiling-not-positive</c>, <c>place-parts</c>, <c>rounding-moves-weight</c> (points are
    /// rounded at each line to fewer decimals than a weight has), <c>percent-out-of-range</c>, <c>too-few-to-compare</c>,
    /// <c>numbers-too-long</c> (exact arithmetic ran out of digits).
    /// </returns>
    public static OneOf<CompetitionScoring, ValueList<Refusal>> Create(ScoringTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        try
        {
            var faults = FindFaults(terms).ToValueList();
            return faults.Count > 0 ? faults : new CompetitionScoring(terms);
        }
        catch (OverflowException)
        {
            return TooLong("the weights or thresholds have parts so small that they do not add up: write them with few decimals");
        }
    }

    /// <summary>Scores the offers.</summary>
    /// <param name="offers">The offers, in any order.</param>
    /// <returns>
    /// The scores, or every refusal: <c>duplicate-provider</c>, <c>price-not-positive</c> (a price of nothing has no score: a
    /// person decides first what becomes of the offer), <c>mark-missing</c>, <c>mark-twice</c>, <c>unknown-question</c>,
    /// <c>mark-out-of-range</c>, <c>ratio-prices-missing</c> (there is a tender to compare with and no price by staffing ratio),
    /// <c>numbers-too-long</c> (exact arithmetic, or its explanation, would run out of digits).
    /// </returns>
    public OneOf<ScoredCompetition, ValueList<Refusal>> Score(IEnumerable<CompetitionOffer> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        var ordered = offers.OrderBy(offer => offer.Provider).ThenBy(offer => offer.Price).ToValueList();
        var faults = OfferFaults(ordered).ToValueList();
        if (faults.Count > 0)
        {
            return faults;
        }

        try
        {
            var scored = ScoreAll(ordered);
            return scored.Places.SelectMany(place => place.Offers).SelectMany(Numbers).All(IsShort) ? scored : TooLong(PricesOrMarks);
        }
        catch (OverflowException)
        {
            return TooLong(PricesOrMarks);
        }
    }

    private static ValueList<Refusal> TooLong(string why) => ValueList.Create([new Refusal("numbers-too-long", why, [])]);

    private static IEnumerable<Fraction> Numbers(ScoredOffer offer) =>
    [
        .. offer.Lines.SelectMany(line => new[] { line.MostPoints, line.Mark, line.HighestMark, line.Exact }),
        offer.QualityPoints, offer.TotalPoints, offer.Standing, offer.AbnormallyLow?.Test.PercentUnder ?? Fraction.Zero,
    ];

    // Short numbers can be compared, subtracted and written with decimals without running out of digits, so that every score can be explained.
    private static bool IsShort(Fraction number) => Int128.Abs(number.Numerator) <= long.MaxValue && number.Denominator <= long.MaxValue;

    private ScoredCompetition ScoreAll(ValueList<CompetitionOffer> offers)
    {
        var judged = offers.Select(InOneOrder).Select(offer => (Offer: offer, Reasons: ReasonsAgainst(offer).ToValueList())).ToArray();
        var admitted = judged.Where(one => one.Reasons.Count == 0).Select(one => one.Offer).ToArray();
        var field = new PriceField(admitted.Select(offer => offer.Price).Order().ToValueList(), Terms.Ceiling);
        return new(
            this,
            InPlaces(admitted.Select(offer => ScoreOne(offer, field))),
            judged.Where(one => one.Reasons.Count > 0).Select(one => new UnscoredOffer(one.Offer, one.Reasons)).ToValueList());
    }

    private ScoredOffer ScoreOne(CompetitionOffer offer, PriceField field)
    {
        var quality = QualityLines(offer);
        var price = Terms.Method.Formula is { } formula ? PriceLine(formula, field, offer.Price) : null;
        ValueList<ScoreLine> lines = price is null ? quality : [price, .. quality];
        return new(Terms.Method.Basis, offer, lines, Total(quality), Total(lines), Terms.AbnormallyLow?.Of(field, offer.Price));
    }

    private ValueList<ScoreLine> QualityLines(CompetitionOffer offer) => Terms.Questions
        .Zip(offer.Marks, (question, mark) => Line(question.Id, question.Title, question.Weight, mark.Mark, question.HighestMark, basis: null))
        .ToValueList();

    private ScoreLine PriceLine(PriceFormula formula, PriceField field, ExactAmount price) => Line(
        question: null,
        ScoreLine.PriceTitle,
        Terms.Method.PriceWeight,
        formula.PartOf(field, price),
        Fraction.One,
        $"{price}; {formula.Words(field, price)}");

    private ScoreLine Line(QuestionId? question, string title, Fraction weight, Fraction mark, Fraction highest, string? basis)
    {
        var exact = weight * Points * (mark / highest);
        return new(question, title, weight, mark, highest, exact, Terms.Rounding.Line(exact), basis);
    }

    private Fraction Total(ValueList<ScoreLine> lines) =>
        Terms.Rounding.Total(lines.Aggregate(Fraction.Zero, (sum, line) => sum + line.Points));

    private static ValueList<ScorePlace> InPlaces(IEnumerable<ScoredOffer> offers)
    {
        var places = new List<ScorePlace>();
        var ahead = 0;
        foreach (var level in offers.GroupBy(offer => offer.Standing).OrderBy(group => group.First(), Comparer<ScoredOffer>.Create(ScoredOffer.Compare)))
        {
            places.Add(new(ahead + 1, level.OrderBy(offer => offer.Offer.Provider).ToValueList()));
            ahead += places[^1].Offers.Count;
        }

        return places.ToValueList();
    }
}
