namespace HomeCare.Domain.CallOff;

/// <summary>A competition with every offer scored or set aside, and with its ties open.</summary>
/// <remarks>Only <see cref="CompetitionScoring.Score"/> makes one.</remarks>
public sealed record ScoredCompetition
{
    internal ScoredCompetition(CompetitionScoring scoring, ValueList<ScorePlace> places, ValueList<UnscoredOffer> setAside)
    {
        Scoring = scoring;
        Places = places;
        SetAside = setAside;
    }

    /// <summary>The criterion of total points, as a fraction in lowest terms.</summary>
    public const string Score = "score";

    /// <summary>The criterion of the price alone, in pence as a fraction in lowest terms.</summary>
    public const string Price = "price";

    /// <summary>The criterion of pence per quality point, as a fraction in lowest terms.</summary>
    public const string PricePerQualityPoint = "price-per-quality-point";

    /// <summary>The rules by which it was scored.</summary>
    public CompetitionScoring Scoring { get; }

    /// <summary>The places, best first. A place with more than one offer is a tie.</summary>
    public ValueList<ScorePlace> Places { get; }

    /// <summary>The offers that were not scored, in ordinal order of their providers.</summary>
    public ValueList<UnscoredOffer> SetAside { get; }

    /// <summary>Whether the rules test for abnormally low prices and there were too few offers to do so.</summary>
    public bool TooFewToTestForAbnormallyLow =>
        Scoring.Terms.AbnormallyLow is { } test && Places.Sum(place => place.Offers.Count) < test.LeastOffers;

    /// <summary>Settles the ties by the scores' own tie-breaks and then the draw.</summary>
    /// <param name="reference">The package's reference, which the draw depends on.</param>
    /// <param name="seed">The seed that the authority committed to before it knew the offers.</param>
    /// <returns>The offers in their final order.</returns>
    public SettledCompetition Settle(PackageReference reference, DrawSeed seed) => Settle(reference, seed, []);

    /// <summary>Settles the ties by the scores' own tie-breaks, then the scheme's rungs, then the draw.</summary>
    /// <param name="reference">The package's reference, which the draw depends on.</param>
    /// <param name="seed">The seed that the authority committed to before it knew the offers.</param>
    /// <param name="rungs">How the scheme's rungs stand the providers, the first rung first.</param>
    /// <returns>The offers in their final order.</returns>
    /// <exception cref="ArgumentException">A rung is listed twice.</exception>
    public SettledCompetition Settle(PackageReference reference, DrawSeed seed, ValueList<RungOrder> rungs)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(rungs);
        if (rungs.Select(rung => rung.Name).Distinct(StringComparer.Ordinal).Count() < rungs.Count)
        {
            throw new ArgumentException("A rung is listed twice.", nameof(rungs));
        }

        return Settle(reference, seed.DrawFor(reference), rungs);
    }

    private SettledCompetition Settle(PackageReference reference, Draw draw, ValueList<RungOrder> rungs)
    {
        var steps = Scoring.Terms.TieBreaks.Select(rung => rung.Step).Concat(rungs.Select(rung => rung.Step)).Prepend(First).ToValueList();
        var settled = Ladder.Settle(Places.SelectMany(place => place.Offers), steps, offer => offer.Offer.Provider, draw);
        var offers = settled.Select((one, i) => new SettledOffer(i + 1, one.Item, one.DecidedBy, one.Key)).ToValueList();
        return new(this, reference, offers, offers.Any(offer => offer.DrawKey is not null) ? draw : null);
    }

    /// <summary>Settles what the scores' own tie-breaks leave level by a list that leaves nobody level.</summary>
    internal SettledCompetition SettleInOrder(PackageReference reference, IEnumerable<ProviderId> list) =>
        Settle(reference, CallOffRanker.NoDraw, [new("list-order", list.Select(provider => ValueList.Create([provider])).ToValueList())]);

    private TieStep<ScoredOffer> First => new(CriterionOf(Scoring.Terms.Method.Basis), ScoredOffer.Compare, offer => offer.Standing.ToString());

    private static string CriterionOf(ScoreBasis basis) => basis switch
    {
        ScoreBasis.LowestPrice => Price,
        ScoreBasis.WeightedScore => Score,
        ScoreBasis.PricePerQualityPoint => PricePerQualityPoint,
    };
}
