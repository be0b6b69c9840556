using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The person's review took place, which ends the protection.</summary>
/// <param name="On">The day from which its outcome holds: the first day under the new terms.</param>
/// <param name="Outcome">How care goes on.</param>
/// <param name="NewTerms">The new terms.</param>
public sealed record ReviewHeld(LocalDate On, ReviewOutcome Outcome, NewTerms NewTerms);
