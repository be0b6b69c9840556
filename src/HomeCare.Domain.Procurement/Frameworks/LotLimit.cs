namespace HomeCare.Domain.Procurement;

/// <summary>The most suppliers that one lot may have.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Most">The most suppliers, this many and no more; at least one.</param>
public sealed record LotLimit(LotId Lot, int Most);
