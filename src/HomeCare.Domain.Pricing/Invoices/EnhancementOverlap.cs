using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What happens where two enhancements of a scheme hold at the same time.</summary>
public sealed class EnhancementOverlap : SmartEnum<EnhancementOverlap>
{
    /// <summary>The calendar is refused, naming both.</summary>
    public static readonly EnhancementOverlap Refused = new("refused", 1);

    /// <summary>The one that is listed first is paid, and it alone.</summary>
    public static readonly EnhancementOverlap FirstListed = new("first-listed", 2);

    private EnhancementOverlap(string name, int value)
        : base(name, value)
    {
    }
}
