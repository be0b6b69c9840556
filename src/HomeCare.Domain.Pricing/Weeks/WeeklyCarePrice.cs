namespace HomeCare.Domain.Pricing;

/// <summary>What care by the week costs over a number of days, a line for each stretch at one price.</summary>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Rounding">Where and how it becomes whole pence.</param>
public sealed record WeeklyCarePrice(ValueList<WeekLine> Lines, RoundingPolicy Rounding)
{
    /// <summary>The exact sum of the lines.</summary>
    public ExactAmount Exact => Lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Exact);

    /// <summary>The total in whole pence, under the rounding policy.</summary>
    public Money Rounded => Rounding.Total([.. Lines.Select(line => line.Exact)]);
}
