namespace HomeCare.Domain.Pricing;

/// <summary>
/// A price that must be strictly below another price of the same bidder, and below the ceiling of that other price where it is set.
/// </summary>
/// <remarks>Where a zone has its own price, the rule is looked at in each zone.</remarks>
/// <param name="Item">What must be lower.</param>
/// <param name="Other">What it must be lower than.</param>
/// <param name="Citation">Where the scheme states it.</param>
public sealed record BelowOwnPrice(PricedItem Item, PricedItem Other, Citation Citation);
