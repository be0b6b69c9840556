namespace HomeCare.Domain.Pricing;

/// <summary>The one switch of a package: its terms and what it is priced as change together.</summary>
/// <param name="Terms">The new terms, with their absence rule.</param>
/// <param name="Item">What it is priced as under them, such as a band of the new scheme by its unit.</param>
public sealed record NewTerms(PackageTerms Terms, PricedItem Item);
