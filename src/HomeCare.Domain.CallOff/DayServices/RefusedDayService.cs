namespace HomeCare.Domain.CallOff;

/// <summary>A service that may not have the package.</summary>
/// <param name="Candidate">The service.</param>
/// <param name="Reasons">Every reason, at least one, in the order of the scheme's rules.</param>
public sealed record RefusedDayService(DayServiceCandidate Candidate, ValueList<IneligibleReason> Reasons);
