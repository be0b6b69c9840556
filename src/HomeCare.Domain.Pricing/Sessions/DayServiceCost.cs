namespace HomeCare.Domain.Pricing;

/// <summary>What several days of a day service cost together, such as a week of a package. There is no upper limit.</summary>
/// <param name="Days">The days, in order.</param>
/// <param name="Rounding">Where and how it becomes whole pence.</param>
public sealed record DayServiceCost(ValueList<DayPrice> Days, RoundingPolicy Rounding)
{
    /// <summary>The exact sum of the days.</summary>
    public ExactAmount Exact => Days.Aggregate(ExactAmount.Zero, (sum, day) => sum + day.Exact);

    /// <summary>The total in whole pence: the sum of the rounded lines, or the rounded sum of all of them.</summary>
    public Money Rounded => Rounding.Total([.. Days.SelectMany(day => day.Lines).Select(line => line.Exact)]);
}
