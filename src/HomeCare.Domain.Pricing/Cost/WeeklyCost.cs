namespace HomeCare.Domain.Pricing;

/// <summary>What a week of a package costs with one provider, line by line.</summary>
/// <param name="Lines">The lines, shortest visits first.</param>
public sealed record WeeklyCost(ValueList<CostLine> Lines)
{
    /// <summary>The exact sum of the lines: what providers are compared by.</summary>
    public ExactAmount Total => Lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Amount);

    /// <summary>The total to the penny, half a penny away from zero: what is shown.</summary>
    public Money Rounded => Total.Round(PennyRounding.HalfAwayFromZero);
}
