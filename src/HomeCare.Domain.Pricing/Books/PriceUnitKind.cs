using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What a price is for one of.</summary>
public sealed class PriceUnitKind : SmartEnum<PriceUnitKind>
{
    /// <summary>An hour of one carer's time, or of one person's care; part hours pro rata.</summary>
    public static readonly PriceUnitKind Hour = new("hour", 1);

    /// <summary>A session of so many minutes, such as a six-hour day.</summary>
    public static readonly PriceUnitKind Session = new("session", 2);

    /// <summary>Half a day of so many minutes, bought whole.</summary>
    public static readonly PriceUnitKind HalfDay = new("half-day", 3);

    /// <summary>A week of seven days.</summary>
    public static readonly PriceUnitKind Week = new("week", 4);

    /// <summary>A night, at a flat price whatever its length.</summary>
    public static readonly PriceUnitKind Night = new("night", 5);

    private PriceUnitKind(string name, int value)
        : base(name, value)
    {
    }
}
