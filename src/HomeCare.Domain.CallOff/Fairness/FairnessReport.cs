namespace HomeCare.Domain.CallOff;

/// <summary>How the decisions of one lot fell: who had how much, what decided, and whether the draws look fair.</summary>
/// <remarks>A package counts for the provider that was ranked first: who declined it then, or was overridden, stands in the records of procedures.</remarks>
public sealed partial record FairnessReport
{
    private FairnessReport(SchemeId scheme, LotId lot, ValueList<Ranking> rankings)
    {
        Scheme = scheme;
        Lot = lot;
        Decisions = rankings.Count;
        NobodyEligible = rankings.Count(ranking => ranking.Winner is null);
        Repeated = rankings.GroupBy(ranking => ranking.Request.Reference).Where(group => group.Count() > 1).Select(group => group.Key).Order().ToValueList();
        Providers = SharesIn(rankings);
        First = DecidedIn(rankings);
        Draws = FitOf(rankings);
    }

    /// <summary>The scheme.</summary>
    public SchemeId Scheme { get; }

    /// <summary>The lot.</summary>
    public LotId Lot { get; }

    /// <summary>How many decisions there are.</summary>
    public int Decisions { get; }

    /// <summary>Those in which nobody was eligible.</summary>
    public int NobodyEligible { get; }

    /// <summary>References that stand more than once, in ordinal order: a package that was decided again counts each time.</summary>
    public ValueList<PackageReference> Repeated { get; }

    /// <summary>Every candidate of any decision, in ordinal order.</summary>
    public ValueList<ProviderShare> Providers { get; }

    /// <summary>What decided the first places, the most frequent first.</summary>
    public ValueList<DecidedFirst> First { get; }

    /// <summary>How well the draws agree with a fair draw.</summary>
    public DrawFit Draws { get; }

    /// <summary>The reports of decisions, one for each scheme and lot.</summary>
    /// <param name="rankings">The decisions, in any order, of any schemes.</param>
    /// <returns>The reports, in ordinal order of scheme and lot; none of no decisions.</returns>
    public static ValueList<FairnessReport> Of(IEnumerable<Ranking> rankings)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        return rankings
            .GroupBy(ranking => (ranking.Snapshot.Terms.Scheme, ranking.Snapshot.Terms.Lot))
            .OrderBy(group => group.Key.Scheme)
            .ThenBy(group => group.Key.Lot)
            .Select(group => new FairnessReport(group.Key.Scheme, group.Key.Lot, group.ToValueList()))
            .ToValueList();
    }

    private static ValueList<ProviderShare> SharesIn(ValueList<Ranking> rankings)
    {
        var won = rankings.Where(ranking => ranking.Winner is not null).ToLookup(ranking => ranking.Winner!.Candidate.Id);
        var awards = won.Sum(group => group.Count());
        var minutes = won.Sum(Minutes);
        var eligible = rankings.SelectMany(ranking => ranking.Offers).ToLookup(offer => offer.Candidate.Id);
        return rankings
            .SelectMany(ranking => ranking.Snapshot.Candidates)
            .GroupBy(candidate => candidate.Id)
            .OrderBy(group => group.Key)
            .Select(group => new ProviderShare(
                group.Key,
                group.Count(),
                eligible[group.Key].Count(),
                won[group.Key].Count(),
                Minutes(won[group.Key]),
                Share(won[group.Key].Count(), awards),
                Share(Minutes(won[group.Key]), minutes)))
            .ToValueList();
    }

    private static long Minutes(IEnumerable<Ranking> rankings) => rankings.Sum(ranking => (long)ranking.Request.Plan.CareMinutes);

    private static Fraction Share(long part, long whole) => whole == 0 ? Fraction.Zero : Fraction.Of(part, whole);

    private static ValueList<DecidedFirst> DecidedIn(ValueList<Ranking> rankings) => rankings
        .Where(ranking => ranking.Winner is not null)
        .GroupBy(ranking => ranking.Offers.Count == 1 ? "only" : ranking.Offers[1].DecidedBy!.Criterion, StringComparer.Ordinal)
        .Select(group => new DecidedFirst(group.Key, group.Count()))
        .OrderByDescending(decided => decided.Times)
        .ThenBy(decided => decided.By, StringComparer.Ordinal)
        .ToValueList();

    // The first place was drawn where the first two are level; those level with them stand together at the top.
    private static DrawFit FitOf(ValueList<Ranking> rankings) =>
        DrawFit.Of(rankings.Select(LevelAtTheTop).Where(level => level.Length > 1).ToValueList());

    private static ProviderId[] LevelAtTheTop(Ranking ranking)
    {
        var level = 1;
        while (level < ranking.Offers.Count && ranking.Offers[level].DecidedBy!.Criterion is Decider.Draw or Decider.Identifier)
        {
            level++;
        }

        return [.. ranking.Offers.Take(level).Select(offer => offer.Candidate.Id)];
    }
}
