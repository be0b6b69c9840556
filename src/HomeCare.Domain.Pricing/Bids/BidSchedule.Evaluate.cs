namespace HomeCare.Domain.Pricing;

public sealed partial record BidSchedule
{
    /// <summary>Judges a bid.</summary>
    /// <remarks>
    /// A price is accepted when it has no fault and no fault of another takes it down (see <see cref="Consequence"/>). A price
    /// that is asked of the bidder and fixed by the authority is accepted without being written.
    /// </remarks>
    /// <param name="bid">The bid. The order of its prices does not matter.</param>
    /// <returns>The prices accepted, and everything that is wrong; see <see cref="BidFinding"/> for the codes.</returns>
    public BidOutcome Evaluate(Bid bid)
    {
        ArgumentNullException.ThrowIfNull(bid);
        return new BidEvaluation(this, bid, bidsOfBidder: 1).Outcome();
    }

    /// <summary>Judges many bids, each by itself. Two bids of one bidder are both refused whole: <c>duplicate-bid</c>.</summary>
    /// <param name="bids">The bids, in any order.</param>
    /// <returns>The outcomes, in ordinal order of the bidders, then of the places of their bids.</returns>
    public ValueList<BidOutcome> EvaluateAll(IEnumerable<Bid> bids)
    {
        ArgumentNullException.ThrowIfNull(bids);
        return bids
            .GroupBy(bid => bid.Bidder)
            .OrderBy(own => own.Key)
            .SelectMany(own => own
                .OrderBy(bid => bid.Place, StringComparer.Ordinal)
                .Select(bid => new BidEvaluation(this, bid, own.Count()).Outcome()))
            .ToValueList();
    }
}
