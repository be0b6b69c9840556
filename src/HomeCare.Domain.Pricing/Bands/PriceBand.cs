namespace HomeCare.Domain.Pricing;

/// <summary>A class of places that share a price, such as urban or isolated. Independent of delivery zones.</summary>
/// <param name="Id">What the scheme calls it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Range">The lowest and the highest hourly rate that may be bid for it.</param>
/// <param name="Citation">Where the scheme defines it.</param>
public sealed record PriceBand(BandId Id, string Name, PriceRange Range, Citation Citation);
