namespace HomeCare.Domain.CallOff;

/// <summary>A competition with every offer in its final place.</summary>
/// <remarks>Only <see cref="ScoredCompetition.Settle(PackageReference, DrawSeed)"/> makes one.</remarks>
public sealed record SettledCompetition
{
    internal SettledCompetition(ScoredCompetition scores, PackageReference reference, ValueList<SettledOffer> offers, Draw? draw)
    {
        Scores = scores;
        Reference = reference;
        Offers = offers;
        Draw = draw;
    }

    /// <summary>The scores, the ties, and the offers that were set aside.</summary>
    public ScoredCompetition Scores { get; }

    /// <summary>The package's reference.</summary>
    public PackageReference Reference { get; }

    /// <summary>The scored offers, the winner first.</summary>
    public ValueList<SettledOffer> Offers { get; }

    /// <summary>The draw, or null when no tie needed one.</summary>
    public Draw? Draw { get; }

    /// <summary>The first offer, or null when none was scored.</summary>
    public SettledOffer? Winner => Offers.Count > 0 ? Offers[0] : null;

    /// <summary>The points of one provider beside the winner's, the price first where it is scored, then question by question.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The lines, or none when the provider was not scored.</returns>
    public ValueList<ScoreComparison> Compare(ProviderId provider) =>
        Find(provider) is { } offer
            ? offer.Scored.Lines.Zip(Winner!.Scored.Lines, (mine, winners) => new ScoreComparison(mine, winners)).ToValueList()
            : [];

    /// <summary>Why an offer got its place or was set aside, for the provider that made it, line by line.</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>The lines, or none when the provider made no offer.</returns>
    public ValueList<string> Explain(ProviderId provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return Find(provider) is { } offer ? ExplainScore(offer)
            : Scores.SetAside.FirstOrDefault(one => one.Offer.Provider == provider) is { } aside ? ExplainSetAside(aside)
            : [];
    }

    private SettledOffer? Find(ProviderId provider) => Offers.FirstOrDefault(offer => offer.Scored.Offer.Provider == provider);

    private ValueList<string> ExplainScore(SettledOffer offer) =>
    [
        $"{offer.Scored.Offer.Provider} is ranked {PlainText.Of(offer.Rank)} of {PlainText.Of(Offers.Count)}, with {offer.Scored.StandingInWords}.",
        .. offer.Scored.Lines.Select(line => "  " + line.Words),
        .. TotalLine(offer.Scored),
        .. offer.Rank == 1 ? [] : BesideWinner(offer),
        .. offer.DecidedBy is { } decider ? new[] { WhatDecided(offer.Rank, decider) } : [],
        .. offer.Scored.AbnormallyLow is { } flag ? new[] { $"Flagged, not rejected: {flag.Message}." } : [],
        .. Scores.TooFewToTestForAbnormallyLow ? new[] { NotTested } : [],
    ];

    private IEnumerable<string> TotalLine(ScoredOffer offer) =>
        Scores.Scoring.Terms.Rounding.At == RoundedAt.Total && offer.Lines.Count > 0
            ? [$"  Total, rounded to {PlainText.Of(Scores.Scoring.Terms.Rounding.Decimals)} decimals: {ScoreText.Of(offer.TotalPoints)} points"]
            : [];

    private IEnumerable<string> BesideWinner(SettledOffer offer) =>
    [
        $"The winner, {Winner!.Scored.Offer.Provider}, has {Winner.Scored.StandingInWords}.",
        .. Compare(offer.Scored.Offer.Provider).Select(line =>
            $"  {line.Mine.Title}: {ScoreText.Of(line.Mine.Points)} against {ScoreText.Of(line.Winners.Points)} of {ScoreText.Of(line.Mine.MostPoints)} points ({Signed(line.Difference)})"),
    ];

    private static string WhatDecided(int rank, Decider decider) => decider.Criterion switch
    {
        Decider.Draw => $"Level with rank {PlainText.Of(rank - 1)}; the draw put it after: {decider.Here} against {decider.Above}.",
        Decider.Identifier => $"Level with rank {PlainText.Of(rank - 1)} even in the draw; the identifiers put it after.",
        var criterion => $"What decided against rank {PlainText.Of(rank - 1)}: {criterion}, {decider.Here} against {decider.Above}.",
    };

    private string NotTested =>
        $"No price was tested for being abnormally low: the test needs {PlainText.Of(Scores.Scoring.Terms.AbnormallyLow!.LeastOffers)} offers.";

    private static string Signed(Fraction difference) => (difference > Fraction.Zero ? "+" : string.Empty) + ScoreText.Of(difference);

    private static ValueList<string> ExplainSetAside(UnscoredOffer offer) =>
    [
        $"{offer.Offer.Provider} was not scored for {(offer.Reasons.Count == 1 ? "one reason" : $"{PlainText.Of(offer.Reasons.Count)} reasons")}.",
        .. offer.Reasons.Select(reason => $"  {reason.Message} [{reason.Code}]"),
    ];
}
