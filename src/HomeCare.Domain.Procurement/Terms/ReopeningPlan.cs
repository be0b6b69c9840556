namespace HomeCare.Domain.Procurement;

/// <summary>A scheme's plan to re-open, and the limits it sets itself.</summary>
/// <param name="Openings">The planned openings in order, the first competition not counted.</param>
/// <param name="OpeningsAtLeast">How many openings there must be over the whole term.</param>
/// <param name="FirstWithinYears">The first opening comes within so many years.</param>
/// <param name="GapAtMostYears">The longest gap between openings, in years.</param>
public sealed record ReopeningPlan(
    ValueList<PlannedOpening> Openings,
    Cited<int> OpeningsAtLeast,
    Cited<int> FirstWithinYears,
    Cited<int> GapAtMostYears);
