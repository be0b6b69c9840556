using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Decides which provider a package goes to: the most cost-effective one able to meet the need.</summary>
/// <remarks>
/// A pure function: the same snapshot, request and seed give the same answer on every machine. One provider has the whole
/// package; nobody is refused on cost. Order is exact weekly cost, then the scheme's rungs, then the draw.
/// </remarks>
public static class CallOffRanker
{
    /// <summary>
    /// The version of what rules, rungs and the draw mean. It is written into every decision record, and a record of another
    /// version is refused rather than decided again by other rules.
    /// </summary>
    public const int Semantics = 1;

    /// <summary>Ranks every candidate for a package.</summary>
    /// <param name="snapshot">The terms and the candidates.</param>
    /// <param name="request">The package.</param>
    /// <param name="seed">The seed that the authority committed to before it knew the candidates.</param>
    /// <returns>
    /// The ranking, or every refusal of <see cref="CallOffSnapshot.Faults(CallOffRequest)"/>.
    /// </returns>
    public static OneOf<Ranking, ValueList<Refusal>> Rank(CallOffSnapshot snapshot, CallOffRequest request, DrawSeed seed)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(seed);
        var faults = snapshot.Faults(request);
        return faults.Count > 0 ? faults : Rank(snapshot, request, seed.DrawFor(request.Reference));
    }

    internal static OneOf<Ranking, ValueList<Refusal>> Replay(CallOffSnapshot snapshot, CallOffRequest request, Draw? draw)
    {
        var faults = snapshot.Faults(request);
        if (faults.Count > 0)
        {
            return faults;
        }

        var ranking = Rank(snapshot, request, draw ?? NoDraw);
        return draw is null && ranking.Draw is not null
            ? ValueList.Create([new Refusal("draw-missing", "candidates are level and there is no draw: a tie needs its draw", [])])
            : ranking;
    }

    private static Ranking Rank(CallOffSnapshot snapshot, CallOffRequest request, Draw draw)
    {
        var eligible = new List<Contender>();
        var refused = new List<RefusedOffer>();
        foreach (var candidate in snapshot.Candidates)
        {
            var reasons = Reasons(snapshot.Terms.Eligibility, snapshot.Terms.Consider(request, candidate));
            if (reasons.Count > 0)
            {
                refused.Add(new(candidate, reasons));
            }
            else
            {
                eligible.Add(new(candidate, snapshot.Terms.Pricing.CostOf(request.Plan, request.Band, candidate.Rates)!));
            }
        }

        var merit = new Merit(snapshot.Terms.Rungs, request);
        eligible.Sort(merit);
        var drawn = SettleTies(merit, eligible, draw);
        var offers = new List<RankedOffer>(eligible.Count);
        foreach (var contender in eligible)
        {
            var above = offers.Count == 0 ? null : eligible[offers.Count - 1];
            var decidedBy = above is null ? null : merit.WhatDecided(above, contender);
            offers.Add(new(offers.Count + 1, contender.Candidate, contender.Cost, decidedBy, contender.Key));
        }

        return new(snapshot, request, offers.ToValueList(), refused.ToValueList(), drawn ? draw : null);
    }

    internal static ValueList<IneligibleReason> Reasons(ValueList<EligibilityRule> eligibility, Consideration consideration)
    {
        List<IneligibleReason>? reasons = null;
        foreach (var rule in eligibility)
        {
            if (rule.Gate.Test(consideration) is { } facts)
            {
                reasons ??= [];
                reasons.Add(new(rule, facts));
            }
        }

        return reasons?.ToValueList() ?? NoReasons;
    }

    private static readonly ValueList<IneligibleReason> NoReasons = [];

    // Stands in while a record without a draw is decided again; an answer that used it is refused.
    internal static readonly Draw NoDraw = new(string.Empty, new byte[SipHash.KeyBytes]);

    // Within each run of candidates that cost and rungs leave level, orders by draw key and then by identifier.
    private static bool SettleTies(Merit merit, List<Contender> sorted, Draw draw)
    {
        var drawn = false;
        for (int first = 0, next; first < sorted.Count; first = next)
        {
            next = first + 1;
            while (next < sorted.Count && merit.Compare(sorted[first], sorted[next]) == 0)
            {
                next++;
            }

            if (next - first == 1)
            {
                continue;
            }

            drawn = true;
            foreach (var level in sorted[first..next])
            {
                level.Key = draw.KeyOf(level.Candidate.Id);
            }

            sorted.Sort(first, next - first, Comparer<Contender>.Create((left, right) =>
            {
                var order = Nullable.Compare(left.Key, right.Key);
                return order != 0 ? order : left.Candidate.Id.CompareTo(right.Candidate.Id);
            }));
        }

        return drawn;
    }

    private sealed class Contender(Candidate candidate, Pricing.WeeklyCost cost)
    {
        public Candidate Candidate { get; } = candidate;

        public Pricing.WeeklyCost Cost { get; } = cost;

        public CandidateKey? Key { get; set; }
    }

    /// <summary>Cost and then the rungs, for one package.</summary>
    private sealed class Merit(ValueList<Rung> rungs, CallOffRequest request) : IComparer<Contender>
    {
        public int Compare(Contender? left, Contender? right)
        {
            var order = left!.Cost.Total.CompareTo(right!.Cost.Total);
            for (var i = 0; order == 0 && i < rungs.Count; i++)
            {
                order = rungs[i].Compare(request, left.Candidate, right.Candidate);
            }

            return order;
        }

        public Decider WhatDecided(Contender above, Contender here)
        {
            if (above.Cost.Total != here.Cost.Total)
            {
                return new(Decider.Cost, above.Cost.Total.ToFractionOfPence(), here.Cost.Total.ToFractionOfPence());
            }

            foreach (var rung in rungs)
            {
                if (rung.Compare(request, above.Candidate, here.Candidate) != 0)
                {
                    return new(rung.Name, rung.ValueOf(request, above.Candidate), rung.ValueOf(request, here.Candidate));
                }
            }

            return above.Key is { } one && here.Key is { } other && one != other
                ? new(Decider.Draw, one.ToString(), other.ToString())
                : new(Decider.Identifier, above.Candidate.Id.Value, here.Candidate.Id.Value);
        }
    }
}
