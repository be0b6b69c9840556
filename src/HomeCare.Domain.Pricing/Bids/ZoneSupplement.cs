namespace HomeCare.Domain.Pricing;

/// <summary>What a scheme adds to a bidder's price in a zone.</summary>
/// <param name="Zone">The zone, which may be a ward.</param>
/// <param name="Amount">What is added for each unit of the price.</param>
public sealed record ZoneSupplement(ZoneId Zone, Cited<Money> Amount);
