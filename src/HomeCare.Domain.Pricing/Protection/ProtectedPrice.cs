namespace HomeCare.Domain.Pricing;

/// <summary>The price that a package keeps on a day, and the terms that come with it.</summary>
/// <param name="Price">The price.</param>
/// <param name="Item">What the package is priced as: it keeps its old band, also where its parish changed bands (T-07).</param>
/// <param name="Terms">The terms it is priced under, with their absence rule.</param>
/// <param name="Uplifts">The uplifts in the price; none while prices are frozen.</param>
/// <param name="Words">Why the price applies, in one sentence without a capital or a full stop.</param>
public sealed record ProtectedPrice(Price Price, PricedItem Item, PackageTerms Terms, ValueList<UpliftedPrice> Uplifts, string Words);
