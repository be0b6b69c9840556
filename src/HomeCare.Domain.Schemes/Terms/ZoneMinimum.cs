namespace HomeCare.Domain.Schemes;

/// <summary>How many providers each zone of a lot needs. There is never a most.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="AtLeast">The number.</param>
public sealed record ZoneMinimum(LotId Lot, int AtLeast);
