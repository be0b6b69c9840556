namespace HomeCare.Domain.Pricing;

/// <summary>What used hours cost under a block, and bought one by one.</summary>
public sealed record BlockVersusSpot
{
    internal BlockVersusSpot(BlockContract block, Fraction used, HourlyRate spot)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(used, Fraction.Zero);
        (Block, Used, Spot) = (block, used, spot);
    }

    /// <summary>The block.</summary>
    public BlockContract Block { get; }

    /// <summary>The hours used.</summary>
    public Fraction Used { get; }

    /// <summary>The price of an hour bought by itself.</summary>
    public HourlyRate Spot { get; }

    /// <summary>What the hours cost under the block.</summary>
    public ExactAmount BlockCost => Block.For(Used);

    /// <summary>What the hours cost one by one.</summary>
    public ExactAmount SpotCost => ExactAmount.FromMoney(Spot.PerHour) * Used;

    /// <summary>How much less the block costs; negative where buying one by one costs less.</summary>
    public ExactAmount BlockSaves => SpotCost - BlockCost;

    /// <summary>How many hours of the block are paid for and not used.</summary>
    public Fraction Unused => Used < Block.Hours ? Block.Hours - Used : Fraction.Zero;

    /// <summary>
    /// The hours from which the block costs no more, within the block; null where an hour of the block costs more than one bought by itself.
    /// </summary>
    public Fraction? BreaksEvenAt =>
        Spot >= Block.Rate && Spot.PerHour > Money.Zero ? Block.Guaranteed / ExactAmount.FromMoney(Spot.PerHour) : null;
}
