namespace HomeCare.Domain.Pricing;

/// <summary>The terms a package is priced under: whose prices, and whether they pay for absences.</summary>
/// <remarks>
/// The two are one value. A package changes terms as a whole, so that a legacy price that pays for absences is never joined by
/// charges for them (T-15).
/// </remarks>
/// <param name="Scheme">The scheme, or the legacy terms, that the price is of.</param>
/// <param name="Absences">Whether the price pays for absences.</param>
public sealed record PackageTerms(SchemeId Scheme, AbsenceInPrice Absences);
