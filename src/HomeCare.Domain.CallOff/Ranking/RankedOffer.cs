using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>An eligible candidate and its place.</summary>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Cost">What the package costs with it, line by line.</param>
/// <param name="DecidedBy">What put it behind the one above, or null for the first.</param>
/// <param name="DrawKey">Its key in the draw, or null when it was level with nobody.</param>
public sealed record RankedOffer(
    int Rank,
    Candidate Candidate,
    WeeklyCost Cost,
    Decider? DecidedBy,
    CandidateKey? DrawKey);
