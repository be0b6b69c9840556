using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>What a day of a day service costs, segment by segment.</summary>
/// <param name="Day">The day.</param>
/// <param name="Lines">A line for each segment, in the order of the plan.</param>
/// <param name="Rounding">Where and how it becomes whole pence.</param>
public sealed record DayPrice(LocalDate Day, ValueList<SessionLine> Lines, RoundingPolicy Rounding)
{
    /// <summary>The exact sum of the lines.</summary>
    public ExactAmount Exact => Lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Exact);

    /// <summary>The total in whole pence, under the rounding policy.</summary>
    public Money Rounded => Rounding.Total([.. Lines.Select(line => line.Exact)]);
}
