namespace HomeCare.Domain.CallOff;

/// <summary>A place where a record differs from what its own facts lead to.</summary>
/// <param name="Path">Where, such as <c>$.outcome.ranked[0].provider</c>.</param>
/// <param name="Recorded">What the record says there, or <c>nothing</c>.</param>
/// <param name="Recomputed">What follows from its facts, or <c>nothing</c>.</param>
public sealed record Difference(string Path, string Recorded, string Recomputed);
