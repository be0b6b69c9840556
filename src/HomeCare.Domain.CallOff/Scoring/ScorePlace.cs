namespace HomeCare.Domain.CallOff;

/// <summary>The offers that stand equal in one place.</summary>
/// <param name="Rank">The place, from 1: one more than the number of offers ahead.</param>
/// <param name="Offers">The offers, in ordinal order of their providers. More than one is a tie that is still to be settled.</param>
public sealed record ScorePlace(int Rank, ValueList<ScoredOffer> Offers);
