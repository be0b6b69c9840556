using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>How much of a visit an enhancement is paid for.</summary>
public sealed class EnhancementReach : SmartEnum<EnhancementReach>
{
    /// <summary>The whole visit, when it starts in the enhanced time; otherwise none of it.</summary>
    public static readonly EnhancementReach ByStart = new("by-start", 1);

    /// <summary>Those charged minutes that lie in the enhanced time on the clock, counted on from the start of the visit.</summary>
    public static readonly EnhancementReach ByTheMinute = new("by-the-minute", 2);

    private EnhancementReach(string name, int value)
        : base(name, value)
    {
    }
}
