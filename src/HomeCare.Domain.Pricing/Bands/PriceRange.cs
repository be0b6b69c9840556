namespace HomeCare.Domain.Pricing;

/// <summary>A floor and a ceiling for a price, both inclusive. Either may be not yet set. The unit is that of the price it is for.</summary>
public sealed record PriceRange
{
    /// <summary>A range.</summary>
    /// <param name="floor">The lowest price allowed.</param>
    /// <param name="ceiling">The highest price allowed.</param>
    /// <exception cref="ArgumentException">Both are set and the floor is above the ceiling.</exception>
    public PriceRange(Published<Money> floor, Published<Money> ceiling)
    {
        ArgumentNullException.ThrowIfNull(floor);
        ArgumentNullException.ThrowIfNull(ceiling);
        if (floor.TryGet(out var lowest) && ceiling.TryGet(out var highest) && lowest > highest)
        {
            throw new ArgumentException($"The floor {lowest} is above the ceiling {highest}.", nameof(floor));
        }

        Floor = floor;
        Ceiling = ceiling;
    }

    /// <summary>The lowest price allowed.</summary>
    public Published<Money> Floor { get; }

    /// <summary>The highest price allowed.</summary>
    public Published<Money> Ceiling { get; }

    /// <summary>Whether a price is above the ceiling. A ceiling not yet set stops nothing.</summary>
    /// <param name="price">The price.</param>
    /// <returns>Whether it is above.</returns>
    public bool IsAbove(Money price) => Ceiling.TryGet(out var ceiling) && price > ceiling;

    /// <summary>Whether a price is below the floor. A floor not yet set stops nothing.</summary>
    /// <param name="price">The price.</param>
    /// <returns>Whether it is below.</returns>
    public bool IsBelow(Money price) => Floor.TryGet(out var floor) && price < floor;
}
