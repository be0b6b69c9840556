namespace HomeCare.Domain.Pricing;

/// <summary>The unit of a price: an hour, a session or half day of so many minutes, a week, or a night.</summary>
public sealed record PriceUnit
{
    private PriceUnit(PriceUnitKind kind, int? minutes) => (Kind, Minutes) = (kind, minutes);

    /// <summary>An hour.</summary>
    public static PriceUnit Hour { get; } = new(PriceUnitKind.Hour, 60);

    /// <summary>A week of seven days.</summary>
    public static PriceUnit Week { get; } = new(PriceUnitKind.Week, null);

    /// <summary>A night, whatever its length.</summary>
    public static PriceUnit Night { get; } = new(PriceUnitKind.Night, null);

    /// <summary>What it is one of.</summary>
    public PriceUnitKind Kind { get; }

    /// <summary>How many minutes it buys; null for a week and a night, which are not measured by the minute.</summary>
    public int? Minutes { get; }

    /// <summary>A session.</summary>
    /// <param name="minutes">Its length, 1 to 1440.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No length, or more than a day.</exception>
    public static PriceUnit Session(int minutes) => Measured(PriceUnitKind.Session, minutes);

    /// <summary>A half day.</summary>
    /// <param name="minutes">Its length, 1 to 1440.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No length, or more than a day.</exception>
    public static PriceUnit HalfDay(int minutes) => Measured(PriceUnitKind.HalfDay, minutes);

    /// <summary>The unit as people read it, such as <c>hour</c> or <c>session of 6 h</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind == PriceUnitKind.Session || Kind == PriceUnitKind.HalfDay
        ? $"{Kind.Name} of {PlainText.Hours(Minutes!.Value)}"
        : Kind.Name;

    private static PriceUnit Measured(PriceUnitKind kind, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, 24 * 60);
        return new(kind, minutes);
    }
}
