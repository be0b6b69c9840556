namespace HomeCare.Domain.Pricing;

/// <summary>The rate in use on a day, and how it came from the rate at joining.</summary>
/// <param name="Item">What the rate is of.</param>
/// <param name="AtJoining">The rate at joining.</param>
/// <param name="Amount">The rate in use.</param>
/// <param name="Uplifts">The uplifts that changed it, in order: each begins with what the one before left.</param>
/// <param name="Unchanged">The uplifts that left it as it was.</param>
public sealed record RateInUse(PricedItem Item, Money AtJoining, Money Amount, ValueList<UpliftedPrice> Uplifts, ValueList<UnchangedPrice> Unchanged);
