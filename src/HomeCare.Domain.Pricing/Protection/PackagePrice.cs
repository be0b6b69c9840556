using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>What a package was priced at when its protection began.</summary>
/// <param name="Package">The package.</param>
/// <param name="Funding">Who arranges it; a direct payment is protected in the same way (T-08, CLC26-076a).</param>
/// <param name="Item">What it is priced as.</param>
/// <param name="Amount">The price for one of its unit.</param>
/// <param name="Terms">The terms it is priced under.</param>
/// <param name="Since">The first day of the protection.</param>
/// <param name="LastReview">The last review on or before that day, or null where none is recorded.</param>
public sealed record PackagePrice(
    PackageReference Package,
    FundingRoute Funding,
    PricedItem Item,
    Money Amount,
    PackageTerms Terms,
    LocalDate Since,
    LocalDate? LastReview);
