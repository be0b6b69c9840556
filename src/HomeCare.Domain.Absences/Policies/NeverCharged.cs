namespace HomeCare.Domain.Absences;

/// <summary>Never charged.</summary>
public sealed record NeverCharged;
