namespace HomeCare.Domain.Schemes;

/// <summary>What becomes of the packages of providers that are not appointed: how long they keep them, at which price, and what follows.</summary>
/// <remarks>A package that keeps its price is a <see cref="Pricing.ProtectedPackage"/>.</remarks>
/// <param name="Until">Until when they keep the packages, as a phrase; null where the documents do not say.</param>
/// <param name="Price">At which price, as a phrase; null where the documents do not say.</param>
/// <param name="Afterwards">What a person may choose then, in the order of the documents.</param>
public sealed record IncumbentTerms(Cited<string>? Until, Cited<string>? Price, ValueList<Cited<IncumbentOutcome>> Afterwards);
