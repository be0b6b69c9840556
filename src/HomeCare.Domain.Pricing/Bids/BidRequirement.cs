using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Who must price what is asked.</summary>
public sealed class BidRequirement : SmartEnum<BidRequirement>
{
    /// <summary>Every bidder for its lot. The default.</summary>
    public static readonly BidRequirement Always = new("always", 1);

    /// <summary>Every bidder for the zone or the area of its key; a key without either is required of everyone.</summary>
    public static readonly BidRequirement WhereSelected = new("where-selected", 2);

    /// <summary>Nobody: what a bidder does not price it does not offer.</summary>
    public static readonly BidRequirement Optional = new("optional", 3);

    private BidRequirement(string name, int value)
        : base(name, value)
    {
    }
}
