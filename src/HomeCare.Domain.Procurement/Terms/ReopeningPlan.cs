namespace HomeCare.Domain.Procurement;

/// <summary>A scheme's plan to re-open, and the limits its authority sets itself beside the Act.</summary>
/// <param name="Openings">The planned openings in order, the first competition not counted.</param>
/// <param name="OpeningsAtLeast">How many openings there must be over the whole term; null when it sets no such limit.</param>
/// <param name="FirstWithinYears">The first opening comes within so many years; null when it sets no such limit.</param>
/// <param name="GapAtMostYears">The longest gap between openings, in years; null when it sets no such limit.</param>
public sealed record ReopeningPlan(
    ValueList<PlannedOpening> Openings,
    Cited<int>? OpeningsAtLeast,
    Cited<int>? FirstWithinYears,
    Cited<int>? GapAtMostYears);
