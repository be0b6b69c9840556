namespace HomeCare.Domain.CallOff;

/// <summary>A candidate that may not have the package.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Reasons">Every reason, at least one, in the order of the scheme's rules.</param>
public sealed record RefusedOffer(Candidate Candidate, ValueList<IneligibleReason> Reasons);
