namespace HomeCare.Domain.Procurement;

/// <summary>Suspended from new packages until the authority lifts it by a recorded act. Existing packages continue.</summary>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record Suspended(string Reason);
