using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What became of a submitted price.</summary>
public sealed class PriceVerdict : SmartEnum<PriceVerdict>
{
    /// <summary>It is accepted.</summary>
    public static readonly PriceVerdict Accepted = new("accepted", 1);

    /// <summary>It is refused for its own faults.</summary>
    public static readonly PriceVerdict Refused = new("refused", 2);

    /// <summary>It has no fault and falls with another; see <see cref="BidConsequence"/>.</summary>
    public static readonly PriceVerdict TakenDown = new("taken-down", 3);

    private PriceVerdict(string name, int value)
        : base(name, value)
    {
    }
}
