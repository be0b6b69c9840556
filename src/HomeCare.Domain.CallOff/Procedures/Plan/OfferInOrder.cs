namespace HomeCare.Domain.CallOff;

/// <summary>Offer to one provider at a time, in the order of the list; the first to accept is awarded.</summary>
/// <param name="Terms">What every offer asks for.</param>
public sealed record OfferInOrder(OfferTerms Terms);
