namespace HomeCare.Domain.CallOff;

/// <summary>An item in its place: what put it behind the one above, and its draw key where it was level with another.</summary>
internal sealed record Settled<T>(T Item, Decider? DecidedBy, CandidateKey? Key);
