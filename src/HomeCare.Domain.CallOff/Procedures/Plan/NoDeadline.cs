namespace HomeCare.Domain.CallOff;

/// <summary>Offers have no deadline, so that silence never counts as anything (K-09).</summary>
public sealed record NoDeadline;
