namespace HomeCare.Domain.CallOff;

/// <summary>How one rung of the scheme, such as a rating or a distance, stands the providers of a competition: as data.</summary>
public sealed record RungOrder
{
    private static readonly ValueList<string> Taken =
    [
        ScoredCompetition.Score, ScoredCompetition.Price, ScoredCompetition.PricePerQualityPoint,
        ScoreRung.HigherQuality.Name, ScoreRung.LowerPrice.Name, Decider.Cost, Decider.Draw, Decider.Identifier,
    ];

    /// <summary>The order of one rung.</summary>
    /// <param name="name">The name of the rung, such as <c>higher-rating</c>, as an identifier.</param>
    /// <param name="steps">The providers, the best step first; those on one step are level. A provider on no step comes last.</param>
    /// <exception cref="ArgumentException">The name is no identifier or is taken, or a provider is listed twice.</exception>
    public RungOrder(string name, ValueList<ValueList<ProviderId>> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (Identifier.ProblemWith(name) is { } problem)
        {
            throw new ArgumentException(problem, nameof(name));
        }

        if (Taken.Contains(name))
        {
            throw new ArgumentException($"{name} is the name of another criterion.", nameof(name));
        }

        if (steps.SelectMany(step => step).GroupBy(provider => provider).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{twice.Key} is listed twice.", nameof(steps));
        }

        Name = name;
        Steps = steps;
    }

    /// <summary>The name of the rung.</summary>
    public string Name { get; }

    /// <summary>The providers, the best step first.</summary>
    public ValueList<ValueList<ProviderId>> Steps { get; }

    internal TieStep<ScoredOffer> Step => new(
        Name,
        (left, right) => StepOf(left.Offer.Provider).CompareTo(StepOf(right.Offer.Provider)),
        offer => "step " + PlainText.Of(StepOf(offer.Offer.Provider)));

    // From 1; a provider on no step stands on the one after the last.
    private int StepOf(ProviderId provider) => Steps.TakeWhile(step => !step.Contains(provider)).Count() + 1;
}
