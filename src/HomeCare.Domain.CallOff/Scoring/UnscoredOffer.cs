namespace HomeCare.Domain.CallOff;

/// <summary>An offer that was set aside and not scored.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Reasons">
/// Every reason, at least one: <c>price-above-ceiling</c>, <c>above-tendered-price</c>, <c>ratio-not-tendered</c>,
/// <c>duplicate-ratio</c>, <c>ratio-price-not-positive</c>, <c>below-quality-threshold</c>, <c>no-quality-points</c> (where the
/// price is divided by them).
/// </param>
public sealed record UnscoredOffer(CompetitionOffer Offer, ValueList<Refusal> Reasons);
