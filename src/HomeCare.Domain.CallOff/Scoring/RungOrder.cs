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

    /// <summary>How a rung stands candidates for a package: those that it leaves level are on one step.</summary>
    /// <param name="rung">The rung.</param>
    /// <param name="package">The package.</param>
    /// <param name="candidates">The candidates, in any order, each once.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException">A candidate is listed twice.</exception>
    public static RungOrder Of(Rung rung, IPackage package, IEnumerable<ICandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(rung);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(candidates);
        var steps = new List<List<ICandidate>>();
        foreach (var candidate in candidates.OrderBy(one => one, Comparer<ICandidate>.Create((left, right) => rung.Compare(package, left, right))).ThenBy(one => one.Id))
        {
            if (steps.Count == 0 || rung.Compare(package, steps[^1][0], candidate) != 0)
            {
                steps.Add([]);
            }

            steps[^1].Add(candidate);
        }

        return new(rung.Name, steps.Select(step => step.Select(candidate => candidate.Id).ToValueList()).ToValueList());
    }

    internal TieStep<ScoredOffer> Step => new(
        Name,
        (left, right) => StepOf(left.Offer.Provider).CompareTo(StepOf(right.Offer.Provider)),
        offer => "step " + PlainText.Of(StepOf(offer.Offer.Provider)));

    // From 1; a provider on no step stands on the one after the last.
    private int StepOf(ProviderId provider) => Steps.TakeWhile(step => !step.Contains(provider)).Count() + 1;
}
