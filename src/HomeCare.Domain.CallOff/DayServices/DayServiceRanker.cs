using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Decides which day service, or which personal assistant, a package goes to.</summary>
/// <remarks>
/// <para>A pure function. Order is exact weekly cost of the service and of transport together (K-02), then the scheme's rungs,
/// then the draw. Where transport is needed, a service to which none is quoted stands behind all whose cost is known, by the
/// cost of the service and the same rungs. Nobody is refused on cost (P-23).</para>
/// <para>Distance is a rung and never a cost (K-03); a service whose distance is not known comes last among its equals.</para>
/// </remarks>
public static class DayServiceRanker
{
    /// <summary>The version of what rules, rungs and the draw mean for day services. It is written into every record of them.</summary>
    public const int Semantics = 1;

    /// <summary>Ranks every service for a package.</summary>
    /// <param name="snapshot">The terms and the services.</param>
    /// <param name="request">The package.</param>
    /// <param name="seed">The seed that the authority committed to before it knew the candidates.</param>
    /// <returns>The ranking, or every refusal of <see cref="DayServiceSnapshot.Faults"/>.</returns>
    public static OneOf<DayServiceRanking, ValueList<Refusal>> Rank(DayServiceSnapshot snapshot, DayServiceRequest request, DrawSeed seed)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(seed);
        var faults = snapshot.Faults(request);
        return faults.Count > 0 ? faults : RankAll(snapshot, request, seed.DrawFor(request.Reference));
    }

    /// <summary>The first services of the ranking, without the refusals: those that are plainly dearer are not looked into.</summary>
    /// <param name="snapshot">The terms and the services.</param>
    /// <param name="request">The package.</param>
    /// <param name="seed">The seed that the authority committed to before it knew the candidates.</param>
    /// <param name="count">How many, at least one.</param>
    /// <returns>Exactly the first offers of <see cref="Rank"/>, or every refusal of <see cref="CompiledDayServices.Compile"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than one.</exception>
    public static OneOf<ValueList<RankedDayService>, ValueList<Refusal>> Best(
        DayServiceSnapshot snapshot, DayServiceRequest request, DrawSeed seed, int count)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return snapshot.Compiled.Compile(request, seed).MapT0(compiled => Best(compiled, Math.Min(count, snapshot.Candidates.Count)));
    }

    internal static OneOf<DayServiceRanking, ValueList<Refusal>> Replay(DayServiceSnapshot snapshot, DayServiceRequest request, Draw? draw)
    {
        var faults = snapshot.Faults(request);
        if (faults.Count > 0)
        {
            return faults;
        }

        var ranking = RankAll(snapshot, request, draw ?? CallOffRanker.NoDraw);
        return draw is null && ranking.Draw is not null
            ? ValueList.Create([new Refusal("draw-missing", "candidates are level and there is no draw: a tie needs its draw", [])])
            : ranking;
    }

    private static DayServiceRanking RankAll(DayServiceSnapshot snapshot, DayServiceRequest request, Draw draw)
    {
        var (days, quotes) = (request.Week, QuotesOf(request));
        var eligible = new List<Contender>();
        var refused = new List<RefusedDayService>();
        foreach (var candidate in snapshot.Candidates)
        {
            var reasons = CallOffRanker.Reasons(snapshot.Terms.Eligibility, snapshot.Terms.Consider(request, candidate));
            if (reasons.Count > 0)
            {
                refused.Add(new(candidate, reasons));
            }
            else
            {
                eligible.Add(new(candidate, Cost(request, quotes, candidate, snapshot.CostOf(candidate, days)!)));
            }
        }

        var offers = Settle(eligible, Steps(snapshot.Terms, request), draw);
        return new(snapshot, request, offers, refused.ToValueList(), offers.Any(offer => offer.DrawKey is not null) ? draw : null);
    }

    private static ValueList<RankedDayService> Best(CompiledDayServiceRequest compiled, int count)
    {
        var (snapshot, request) = (compiled.Services.Snapshot, compiled.Request);
        var (steps, days, quotes) = (Steps(snapshot.Terms, request), request.Week, QuotesOf(request));
        var places = new RankedDayServicePlace[count];
        var best = new List<RankedDayService>(count);
        Settled<Contender>? above = null;
        foreach (var place in places.AsSpan(0, compiled.Services.Best(compiled, places)))
        {
            var candidate = snapshot.Candidates[place.Candidate];
            var contender = new Contender(candidate, Cost(request, quotes, candidate, snapshot.CostOf(candidate, days)!));
            var decidedBy = above is null ? null : Ladder.WhatDecided(steps, one => one.Candidate.Id, above, contender, place.DrawKey);
            above = new(contender, decidedBy, place.DrawKey);
            best.Add(new(best.Count + 1, candidate, contender.Cost, decidedBy, place.DrawKey));
        }

        return best.ToValueList();
    }

    private static Dictionary<ProviderId, TransportQuote> QuotesOf(DayServiceRequest request) =>
        request.TransportQuotes.ToDictionary(quote => quote.Provider);

    private static DayServicePackageCost Cost(
        DayServiceRequest request, Dictionary<ProviderId, TransportQuote> quotes, DayServiceCandidate candidate, DayServiceCost service) =>
        new(service, request.Transport, quotes.GetValueOrDefault(candidate.Id));

    private static ValueList<RankedDayService> Settle(IEnumerable<Contender> contenders, ValueList<TieStep<Contender>> steps, Draw draw) =>
        Ladder.Settle(contenders, steps, contender => contender.Candidate.Id, draw)
            .Select((one, i) => new RankedDayService(i + 1, one.Item.Candidate, one.Item.Cost, one.DecidedBy, one.Key))
            .ToValueList();

    private static ValueList<TieStep<Contender>> Steps(DayServiceCallOffTerms terms, DayServiceRequest request) =>
    [
        new(
            DayServiceRanking.TransportQuoted,
            (left, right) => right.Cost.IsComplete.CompareTo(left.Cost.IsComplete),
            contender => contender.Cost.IsComplete ? "yes" : "no"),
        new(
            Decider.Cost,
            (left, right) => left.Cost.Total.CompareTo(right.Cost.Total),
            contender => contender.Cost.Total.ToFractionOfPence()),
        .. terms.Rungs.Select(rung => TieStep<Contender>.Of(rung, request, contender => contender.Candidate)),
    ];

    private sealed record Contender(DayServiceCandidate Candidate, DayServicePackageCost Cost);
}
