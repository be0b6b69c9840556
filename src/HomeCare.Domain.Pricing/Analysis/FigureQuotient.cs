namespace HomeCare.Domain.Pricing;

/// <summary>A figure for each of another, such as what an hour cost, with everything in which the two were unlike.</summary>
/// <param name="Figure">The quotient.</param>
/// <param name="Findings">In what the bases of the two were unlike or unclear; empty where nothing speaks against it.</param>
public sealed record FigureQuotient(Figure Figure, ValueList<Finding> Findings)
{
    /// <summary>Whether what an hour cost can be, given the cheapest rate for an hour. It is reported and nothing is adjusted.</summary>
    /// <param name="cheapest">The cheapest rate.</param>
    /// <returns>The finding <c>COST-06</c> with both numbers, or null where the hour cost as much or more.</returns>
    /// <exception cref="InvalidOperationException">The quotient is not pounds for each of hours.</exception>
    public Finding? BelowCheapest(HourlyRate cheapest)
    {
        if (Figure.Unit != FigureUnit.Pounds.Over(FigureUnit.Hours))
        {
            throw new InvalidOperationException($"{Figure.Name} is in {Figure.Unit}, which is no price of an hour.");
        }

        var lowest = Fraction.Of(cheapest.PerHour.Pence, 100);
        var implied = Figure.Value.ToDecimalText(4, PennyRounding.HalfAwayFromZero);
        return Figure.Value < lowest
            ? CostRules.ImpliedRateBelowMinimum.Found(
                $"{Figure.Name} comes to £{implied}, below the cheapest rate of {cheapest.PerHour}: the two cannot stand on the same basis",
                new("implied-rate", implied),
                new("cheapest-rate", cheapest.PerHour.ToDigits()))
            : null;
    }
}
