using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>What became of a bid: every price with its reasons. It is the same whatever the order of the prices was.</summary>
/// <param name="Bidder">Who bid.</param>
/// <param name="Place">Where the bid stands; empty where it has no place.</param>
/// <param name="Prices">
/// Every submitted price with what became of it, in the order of the schedule, then of zones, then of places; what was not
/// asked comes last.
/// </param>
/// <param name="Accepted">The prices the bidder is held to, in the order of the schedule, then of zones.</param>
/// <param name="Faults">Everything that is wrong; none where every price stands. Those of the bid itself come first.</param>
/// <param name="Warnings">What is worth a second look and refuses nothing.</param>
/// <param name="NotOffered">
/// What the schedule asks of the lots bid for and the bidder need not and did not price, in the order of the schedule.
/// </param>
/// <param name="Consequence">What a fault took down with it, as the scheme states it.</param>
public sealed record BidOutcome(
    ProviderId Bidder,
    string Place,
    ValueList<JudgedPrice> Prices,
    ValueList<AcceptedPrice> Accepted,
    ValueList<BidFinding> Faults,
    ValueList<BidFinding> Warnings,
    ValueList<PricedItem> NotOffered,
    Published<BidConsequence> Consequence)
{
    /// <summary>Whether nothing is wrong with the bid.</summary>
    public bool IsSound => Faults.Count == 0;

    /// <summary>The accepted prices as rows of a <see cref="PriceBook"/>. A provider has a book of its own.</summary>
    /// <param name="firstDay">The first day the prices hold.</param>
    /// <param name="lastDay">The last day, inside; null only where the award says "until further notice".</param>
    /// <param name="award">Where the prices are awarded.</param>
    /// <returns>A row for each accepted price, with its status and place.</returns>
    public ValueList<DatedRow<PricedItem, Money>> ToRows(LocalDate firstDay, LocalDate? lastDay, Citation award) => Accepted
        .Select(accepted => new DatedRow<PricedItem, Money>(accepted.Item, new(new Cited<Money>(accepted.Price, award)), firstDay, lastDay)
        {
            Status = accepted.Status,
            Place = accepted.Place,
        })
        .ToValueList();
}
