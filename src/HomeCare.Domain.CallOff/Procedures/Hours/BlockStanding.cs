namespace HomeCare.Domain.CallOff;

/// <summary>How much of a guaranteed block is used in a period; minutes of care, exactly.</summary>
/// <param name="Lead">The lead provider.</param>
/// <param name="Block">The size of the block in the period.</param>
/// <param name="Commissioned">What has been commissioned.</param>
public sealed record BlockStanding(ProviderId Lead, Fraction Block, Fraction Commissioned)
{
    /// <summary>What is left of the block; nought when it is used up.</summary>
    public Fraction Remaining => Block > Commissioned ? Block - Commissioned : Fraction.Zero;

    /// <summary>What has been commissioned beyond the block; nought within it.</summary>
    public Fraction Beyond => Commissioned > Block ? Commissioned - Block : Fraction.Zero;

    /// <summary>The minutes that are paid for the period.</summary>
    /// <param name="unused">Whether the unused part is paid for.</param>
    /// <returns>What has been commissioned, and with <see cref="UnusedBlockHours.Paid"/> no less than the block.</returns>
    public Fraction Payable(UnusedBlockHours unused)
    {
        ArgumentNullException.ThrowIfNull(unused);
        return unused == UnusedBlockHours.Paid ? Commissioned + Remaining : Commissioned;
    }
}
