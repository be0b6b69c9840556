namespace HomeCare.Domain.Pricing;

/// <summary>A submitted price and what became of it.</summary>
/// <param name="Submitted">The price as it was written.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Because">Its own faults where it is refused, the faults that took it down where it was, none where it is accepted.</param>
public sealed record JudgedPrice(BidPrice Submitted, PriceVerdict Verdict, ValueList<BidFinding> Because);
