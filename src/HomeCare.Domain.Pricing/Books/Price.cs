namespace HomeCare.Domain.Pricing;

/// <summary>A sum of money for one of a unit.</summary>
/// <param name="Amount">The money.</param>
/// <param name="Unit">What it is for one of.</param>
public sealed record Price(Money Amount, PriceUnit Unit)
{
    /// <summary>The exact price of a number of minutes, pro rata, without rounding an hour first.</summary>
    /// <param name="minutes">The minutes; not negative.</param>
    /// <returns>The price times the minutes over the minutes of the unit, unrounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    /// <exception cref="InvalidOperationException">The unit is a week or a night, which is not measured by the minute.</exception>
    public ExactAmount ForMinutes(long minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        return Unit.Minutes is { } whole
            ? ExactAmount.FromFractionOfPence((Int128)Amount.Pence * minutes, whole)
            : throw new InvalidOperationException($"A price by the {Unit} has no price by the minute.");
    }

    /// <summary>The price as people read it, such as <c>£25.27 by the hour</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Amount} by the {Unit}";
}
