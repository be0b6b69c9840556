namespace HomeCare.Domain.CallOff;

/// <summary>An eligible service and its place.</summary>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Candidate">The service.</param>
/// <param name="Cost">What the package costs with it.</param>
/// <param name="DecidedBy">
/// What put it behind the one above, or null for the first: <see cref="DayServiceRanking.TransportQuoted"/>,
/// <see cref="Decider.Cost"/>, the name of a rung, <see cref="Decider.Draw"/> or <see cref="Decider.Identifier"/>.
/// </param>
/// <param name="DrawKey">Its key in the draw, or null when it was level with nobody.</param>
public sealed record RankedDayService(
    int Rank,
    DayServiceCandidate Candidate,
    DayServicePackageCost Cost,
    Decider? DecidedBy,
    CandidateKey? DrawKey);
