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

        ValueList<TieStep<Contender>> steps =
        [
            new(Decider.Cost, (left, right) => left.Cost.Total.CompareTo(right.Cost.Total), contender => contender.Cost.Total.ToFractionOfPence()),
            .. snapshot.Terms.Rungs.Select(rung => TieStep<Contender>.Of(rung, request, contender => contender.Candidate)),
        ];
        var offers = Ladder.Settle(eligible, steps, contender => contender.Candidate.Id, draw)
            .Select((one, i) => new RankedOffer(i + 1, one.Item.Candidate, one.Item.Cost, one.DecidedBy, one.Key))
            .ToValueList();
        return new(snapshot, request, offers, refused.ToValueList(), offers.Any(offer => offer.DrawKey is not null) ? draw : null);
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

    private sealed record Contender(Candidate Candidate, Pricing.WeeklyCost Cost);
}
