namespace HomeCare.Domain.Pricing;

/// <summary>How the time of a band is commissioned: pro rata of one unit, or in whole blocks only.</summary>
public sealed record Commissioning
{
    private Commissioning(ValueList<PriceUnit> units, TimeStep? step) => (Units, Step) = (units, step);

    /// <summary>The units that have a price, shortest first; one where time is pro rata.</summary>
    public ValueList<PriceUnit> Units { get; }

    /// <summary>The steps of time that is pro rata, or null for blocks, which are bought whole.</summary>
    public TimeStep? Step { get; }

    /// <summary>Whether the time counts towards the longest day of sessions: what is bought by the hour does not.</summary>
    public bool IsBySession => Units[0].Kind != PriceUnitKind.Hour;

    /// <summary>Time at a part or a multiple of the price of one unit: an hour of a six-hour session is a sixth of its price.</summary>
    /// <param name="unit">The unit; one that is measured in minutes.</param>
    /// <param name="step">The steps in which it is bought.</param>
    /// <returns>The way of commissioning.</returns>
    /// <exception cref="ArgumentException">The unit is a week or a night.</exception>
    public static Commissioning ProRata(PriceUnit unit, TimeStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new([Measured(unit, nameof(unit))], step);
    }

    /// <summary>Whole blocks only, each with a price of its own, such as a half day of three hours and a full day of six.</summary>
    /// <param name="blocks">The blocks, of different lengths; at least one.</param>
    /// <returns>The way of commissioning.</returns>
    /// <exception cref="ArgumentException">There is no block, two are of one length, or one is a week or a night.</exception>
    public static Commissioning InBlocks(ValueList<PriceUnit> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var ordered = blocks.OrderBy(block => Measured(block, nameof(blocks)).Minutes).ToValueList();
        return ordered.Count > 0 && ordered.DistinctBy(block => block.Minutes).Count() == ordered.Count
            ? new(ordered, step: null)
            : throw new ArgumentException("There is at least one block, and no two are of one length.", nameof(blocks));
    }

    /// <summary>The unit that a length is priced by.</summary>
    /// <param name="minutes">The length; at least one minute.</param>
    /// <returns>The block of exactly that length or the one unit of time pro rata; null for a length that is not sold.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no length.</exception>
    public PriceUnit? UnitFor(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        return Step is null ? Units.FirstOrDefault(unit => unit.Minutes == minutes)
            : Step.Holds(minutes) ? Units[0]
            : null;
    }

    private static PriceUnit Measured(PriceUnit unit, string parameter)
    {
        ArgumentNullException.ThrowIfNull(unit, parameter);
        return unit.Minutes is null ? throw new ArgumentException($"A {unit} is not measured by the minute.", parameter) : unit;
    }
}
