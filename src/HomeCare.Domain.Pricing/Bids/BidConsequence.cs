using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What a faulty price takes down with it. A fault of the bid itself, and of no price, takes down the whole bid always.</summary>
public sealed class BidConsequence : SmartEnum<BidConsequence>
{
    /// <summary>The price alone is refused.</summary>
    public static readonly BidConsequence RejectPrice = new("reject-price", 1);

    /// <summary>Every price of the bidder in the same lot falls; a fault of no lot takes down the whole bid.</summary>
    public static readonly BidConsequence RejectLot = new("reject-lot", 2);

    /// <summary>Every price of the bidder falls.</summary>
    public static readonly BidConsequence RejectBidder = new("reject-bidder", 3);

    private BidConsequence(string name, int value)
        : base(name, value)
    {
    }
}
