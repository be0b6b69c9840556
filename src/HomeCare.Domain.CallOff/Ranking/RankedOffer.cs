using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>An eligible candidate and its place.</summary>
/// <remarks>Its cost lines and what decided are worked out when they are first asked for, from values that never change.</remarks>
public sealed record RankedOffer
{
    private const int SixtiethsOfAPenny = 60;

    private readonly CallOffTerms terms;
    private readonly CallOffRequest request;
    private readonly RankedOffer? above;
    private readonly long sixtieths;
    private WeeklyCost? cost;
    private Decider? decidedBy;

    internal RankedOffer(CallOffTerms terms, CallOffRequest request, RankedOffer? above, Candidate candidate, in RankedPlace place)
    {
        this.terms = terms;
        this.request = request;
        this.above = above;
        sixtieths = place.SixtiethsOfAPenny;
        Rank = above is null ? 1 : above.Rank + 1;
        Candidate = candidate;
        DrawKey = place.DrawKey;
    }

    /// <summary>Its place, from 1.</summary>
    public int Rank { get; }

    /// <summary>The candidate.</summary>
    public Candidate Candidate { get; }

    /// <summary>What the package costs with it, line by line.</summary>
    public WeeklyCost Cost => cost ??= terms.Pricing.CostOf(request.Plan, request.Band, Candidate.Rates)!;

    /// <summary>What put it behind the one above, or null for the first.</summary>
    public Decider? DecidedBy => decidedBy ??= above is null ? null : WhatDecidedAfter(above);

    /// <summary>Its key in the draw, or null when it was level with nobody.</summary>
    public CandidateKey? DrawKey { get; }

    /// <inheritdoc/>
    public bool Equals(RankedOffer? other) =>
        other is not null
        && Rank == other.Rank
        && Candidate.Equals(other.Candidate)
        && Cost.Equals(other.Cost)
        && Equals(DecidedBy, other.DecidedBy)
        && DrawKey == other.DrawKey;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rank, Candidate, DrawKey);

    private Decider WhatDecidedAfter(RankedOffer other)
    {
        if (sixtieths != other.sixtieths)
        {
            return new(Decider.Cost, InPence(other), InPence(this));
        }

        foreach (var rung in terms.Rungs)
        {
            if (rung.Compare(request, other.Candidate, Candidate) != 0)
            {
                return new(rung.Name, rung.ValueOf(request, other.Candidate), rung.ValueOf(request, Candidate));
            }
        }

        return other.DrawKey is { } one && DrawKey is { } mine && one != mine
            ? new(Decider.Draw, one.ToString(), mine.ToString())
            : new(Decider.Identifier, other.Candidate.Id.Value, Candidate.Id.Value);
    }

    private static string InPence(RankedOffer offer) =>
        ExactAmount.FromFractionOfPence(offer.sixtieths, SixtiethsOfAPenny).ToFractionOfPence();
}
