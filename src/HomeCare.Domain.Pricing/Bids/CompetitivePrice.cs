namespace HomeCare.Domain.Pricing;

/// <summary>A price without a range: competition decides.</summary>
/// <param name="Citation">Where the scheme states that prices are competitive.</param>
public sealed record CompetitivePrice(Citation Citation);
