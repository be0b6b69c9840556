using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The incumbent provider won a place, and its packages go over to the new terms without a review (T-02).</summary>
/// <remarks>Never by itself: without this event the package keeps its price until its review.</remarks>
/// <param name="On">The first day under the new terms.</param>
/// <param name="NewTerms">The new terms.</param>
public sealed record NewTermsCommenced(LocalDate On, NewTerms NewTerms);
