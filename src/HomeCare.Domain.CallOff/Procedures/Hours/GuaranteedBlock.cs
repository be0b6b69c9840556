namespace HomeCare.Domain.CallOff;

/// <summary>One lead's guaranteed block and what has been commissioned from the lead in the period (LEEDS14-3.6.2b).</summary>
/// <param name="Lead">The lead provider.</param>
/// <param name="Size">The size of the block, or the answer that it is not yet set (LEEDS14-3.6.5).</param>
/// <param name="CommissionedMinutes">The minutes of care commissioned in the period so far, whether delivered or not; not negative.</param>
public sealed record GuaranteedBlock(ProviderId Lead, Published<BlockHours> Size, long CommissionedMinutes);
