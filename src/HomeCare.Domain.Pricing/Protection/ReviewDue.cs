using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>Where a protected package stands on a day with its review. It reports, and changes nothing by itself (T-05).</summary>
/// <param name="LastReview">The last review; before any, the day the protection began.</param>
/// <param name="Due">Twelve months after it.</param>
/// <param name="IsOverdue">Whether the day is after the day it is due.</param>
/// <param name="ProtectedDays">How old the protection is, in days; there is no deadline for it (T-04).</param>
public sealed record ReviewDue(LocalDate LastReview, LocalDate Due, bool IsOverdue, int ProtectedDays);
