namespace HomeCare.Domain.Pricing;

/// <summary>What a week of a package costs with one provider, line by line.</summary>
public sealed record WeeklyCost
{
    /// <summary>A cost from its lines.</summary>
    /// <param name="lines">The lines.</param>
    public WeeklyCost(ValueList<CostLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        Lines = lines;
        Total = lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Amount);
    }

    /// <summary>The lines, shortest visits first.</summary>
    public ValueList<CostLine> Lines { get; }

    /// <summary>The exact sum of the lines: what providers are compared by.</summary>
    public ExactAmount Total { get; }

    /// <summary>The total to the penny, half a penny away from zero: what is shown.</summary>
    public Money Rounded => Total.Round(PennyRounding.HalfAwayFromZero);
}
