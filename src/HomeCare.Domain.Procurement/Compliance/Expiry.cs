using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>When a framework stops being in force.</summary>
/// <param name="On">The day of expiry, from which notices count.</param>
/// <param name="ExclusiveEnd">The first day on which nothing can be called off from it.</param>
/// <param name="Why">What ends it, as a noun phrase.</param>
internal sealed record Expiry(LocalDate On, LocalDate ExclusiveEnd, string Why);
