using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The first day on which a round's framework may be entered into, by its award notice and its standstill (NOT-07).</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="On">
/// The day after the standstill, or after the eight working days of a mandatory one where that is longer; without a standstill
/// the day of the notice, after its publication. Null where the bank holidays do not reach so far.
/// </param>
public sealed record EarliestEntry(int Round, LocalDate? On);
