using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>What is commissioned for a day of the calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Plan">What is commissioned for it.</param>
public sealed record PlannedDay(LocalDate Day, DayPlan Plan);
