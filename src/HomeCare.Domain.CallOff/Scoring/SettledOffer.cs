namespace HomeCare.Domain.CallOff;

/// <summary>A scored offer in its final place.</summary>
/// <param name="Rank">Its place, from 1; no two are the same.</param>
/// <param name="Scored">The offer and its points.</param>
/// <param name="DecidedBy">
/// What put it behind the one above, or null for the first: <see cref="ScoredCompetition.Score"/>,
/// <see cref="ScoredCompetition.Price"/>, <see cref="ScoredCompetition.PricePerQualityPoint"/>, the name of a rung,
/// <see cref="Decider.Draw"/> or <see cref="Decider.Identifier"/>.
/// </param>
/// <param name="DrawKey">Its key in the draw, or null when no draw was needed for it.</param>
public sealed record SettledOffer(int Rank, ScoredOffer Scored, Decider? DecidedBy, CandidateKey? DrawKey);
