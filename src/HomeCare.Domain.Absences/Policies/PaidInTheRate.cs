namespace HomeCare.Domain.Absences;

/// <summary>Never charged, as the rate for care that happens already pays for absences (CLC26-066b).</summary>
public sealed record PaidInTheRate;
