namespace HomeCare.Domain.CallOff;

/// <summary>The prices that are scored together, lowest first, and the ceiling where there is one.</summary>
internal sealed record PriceField(ValueList<ExactAmount> Prices, ExactAmount? Ceiling)
{
    internal ExactAmount Lowest => Prices[0];

    internal ExactAmount Highest => Prices[^1];

    internal int PlaceOf(ExactAmount price) => Prices.Count(other => other < price) + 1;
}
