using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>The most that a person can be charged for a week, by a financial assessment.</summary>
/// <param name="Person">The person.</param>
/// <param name="Weekly">The most for a week, not negative; or null for a person who pays the full cost.</param>
/// <param name="FirstDay">The first day it holds.</param>
/// <param name="LastDay">The last day it holds, inside; null until further notice.</param>
public sealed record AssessedContribution(PersonReference Person, Money? Weekly, LocalDate FirstDay, LocalDate? LastDay)
{
    internal bool HoldsOn(LocalDate day) => day >= FirstDay && (LastDay is null || day <= LastDay);
}
