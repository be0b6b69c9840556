using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The first day on which a round's framework may be entered into, by its award notice and the standstill that it provides for.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="On">The day after the standstill or, without one, the day of the notice, after its publication.</param>
public sealed record EarliestEntry(int Round, LocalDate On);
