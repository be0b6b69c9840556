using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What was planned over some days, what happened, and the notices: what an assessment is made from.</summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, inside.</param>
/// <param name="Care">The planned visits and sessions of any number of people, in any order.</param>
public sealed record CareLedger(LocalDate FirstDay, LocalDate LastDay, ValueList<PlannedCare> Care)
{
    /// <summary>The notices, in any order; by default none.</summary>
    public ValueList<AbsenceNotice> Notices { get; init; } = [];

    /// <summary>
    /// What each person can be charged for a week, in any order. It is asked for only where a charging policy is. By default none.
    /// </summary>
    public ValueList<AssessedContribution> Contributions { get; init; } = [];
}
