namespace HomeCare.Domain.Pricing;

/// <summary>A floor and a ceiling for an hourly rate, both inclusive. Either may be not yet set.</summary>
public sealed record PriceRange
{
    /// <summary>A range.</summary>
    /// <param name="floor">The lowest rate allowed.</param>
    /// <param name="ceiling">The highest rate allowed.</param>
    /// <exception cref="ArgumentException">Both are set and the floor is above the ceiling.</exception>
    public PriceRange(Published<HourlyRate> floor, Published<HourlyRate> ceiling)
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

    /// <summary>The lowest rate allowed.</summary>
    public Published<HourlyRate> Floor { get; }

    /// <summary>The highest rate allowed.</summary>
    public Published<HourlyRate> Ceiling { get; }

    /// <summary>Whether a rate is above the ceiling. A ceiling not yet set stops nothing.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>Whether it is above.</returns>
    public bool IsAbove(HourlyRate rate) => Ceiling.TryGet(out var ceiling) && rate > ceiling;

    /// <summary>Whether a rate is below the floor. A floor not yet set stops nothing.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>Whether it is below.</returns>
    public bool IsBelow(HourlyRate rate) => Floor.TryGet(out var floor) && rate < floor;
}
