namespace HomeCare.Domain.CallOff;

/// <summary>A lead provider directs which provider of the list is asked, at that provider's own price (LEEDS14-3.6.2c, K-12).</summary>
/// <param name="By">The tier whose providers direct. One that declined the package itself may still direct it.</param>
/// <param name="Terms">What every offer asks for.</param>
public sealed record LeadDirection(TierId By, OfferTerms Terms);
