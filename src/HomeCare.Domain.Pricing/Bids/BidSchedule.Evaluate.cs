namespace HomeCare.Domain.Pricing;

public sealed partial record BidSchedule
{
    /// <summary>Judges a bid.</summary>
    /// <param name="bid">The bid. The order of its prices does not matter.</param>
    /// <returns>The prices accepted, and everything that is wrong; see <see cref="BidFinding"/> for the codes.</returns>
    public BidOutcome Evaluate(Bid bid)
    {
        ArgumentNullException.ThrowIfNull(bid);
        throw new NotSupportedException(Title);
    }

    /// <summary>Judges many bids, each by itself. Two bids of one bidder are both refused whole: <c>duplicate-bid</c>.</summary>
    /// <param name="bids">The bids, in any order.</param>
    /// <returns>The outcomes, in ordinal order of the bidders, then of the places of their bids.</returns>
    public ValueList<BidOutcome> EvaluateAll(IEnumerable<Bid> bids)
    {
        ArgumentNullException.ThrowIfNull(bids);
        throw new NotSupportedException(Title);
    }
}
