using System.Collections.Immutable;

namespace HomeCare.Domain.Absences;

/// <summary>A ledger assessed: an answer for each planned visit and session, totals, and what does not fit together.</summary>
public sealed class AbsenceAssessment
{
    internal AbsenceAssessment(
        ImmutableArray<AssessedCare> care, ValueList<ProviderTotal> providers, ValueList<PersonTotal> people, ValueList<AbsenceFinding> findings) =>
        (Care, Providers, People, Findings) = (care, providers, people, findings);

    /// <summary>Each visit and session, by person and then in the order they start in.</summary>
    public ImmutableArray<AssessedCare> Care { get; }

    /// <summary>What providers are paid, by provider and payer.</summary>
    public ValueList<ProviderTotal> Providers { get; }

    /// <summary>What people are charged, by person.</summary>
    public ValueList<PersonTotal> People { get; }

    /// <summary>What somebody should look at, in the order of the care and then of the notices.</summary>
    /// <remarks>
    /// <c>notice-after-start</c>, <c>notice-before-plan</c>, <c>not-resumed</c> (a retainer that waits for the service to begin again),
    /// <c>attended-after-notice</c>, <c>weekend-care</c> (of a service that runs on weekdays only), <c>plans-overlap</c> (with two
    /// providers), and <c>notice-covers-nothing</c>.
    /// </remarks>
    public ValueList<AbsenceFinding> Findings { get; }
}
