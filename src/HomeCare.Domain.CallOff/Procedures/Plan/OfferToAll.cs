namespace HomeCare.Domain.CallOff;

/// <summary>
/// Offer to the whole list at once; when all have answered or the deadline has passed, the award goes to the first of the list among those
/// that are available. Answering sooner gains nothing.
/// </summary>
/// <param name="Terms">What the offer asks for.</param>
public sealed record OfferToAll(OfferTerms Terms);
