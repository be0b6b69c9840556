using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What a faulty price takes down with it. A fault of the bid itself, and of no price, takes down the whole bid always.</summary>
public abstract class BidConsequence : SmartEnum<BidConsequence>
{
    /// <summary>The price alone is refused.</summary>
    public static readonly BidConsequence RejectPrice = new Price();

    /// <summary>Every price of the bidder in the same lot falls; a fault of no lot takes down the whole bid.</summary>
    public static readonly BidConsequence RejectLot = new Lot();

    /// <summary>Every price of the bidder falls.</summary>
    public static readonly BidConsequence RejectBidder = new Bidder();

    private BidConsequence(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Whether a fault in another price takes down a sound price of a lot.</summary>
    internal abstract bool TakesDown(BidFinding fault, LotId? lot);

    private sealed class Price() : BidConsequence("reject-price", 1)
    {
        internal override bool TakesDown(BidFinding fault, LotId? lot) => false;
    }

    private sealed class Lot() : BidConsequence("reject-lot", 2)
    {
        internal override bool TakesDown(BidFinding fault, LotId? lot) => fault.Lot is null || fault.Lot == lot;
    }

    private sealed class Bidder() : BidConsequence("reject-bidder", 3)
    {
        internal override bool TakesDown(BidFinding fault, LotId? lot) => true;
    }
}
