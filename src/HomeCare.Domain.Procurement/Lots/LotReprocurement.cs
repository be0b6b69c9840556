using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>One lot procured again by itself, with a supplier and a start of its own.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Supplier">The provider awarded it, as lead.</param>
/// <param name="AwardedOn">The day of the award.</param>
/// <param name="StartsOn">The first day of service; on or after the award.</param>
public sealed record LotReprocurement(LotId Lot, ProviderId Supplier, LocalDate AwardedOn, LocalDate StartsOn);
