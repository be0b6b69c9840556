using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A supplier on a dynamic market.</summary>
/// <param name="Supplier">The supplier.</param>
/// <param name="DebarredOnMandatoryGroundOn">The day it was put on the debarment list on a mandatory ground, or null.</param>
/// <param name="ReasonsGivenOn">The day it was told that it would be removed and why, or null.</param>
/// <param name="RemovedOn">The day it was removed, or null.</param>
public sealed record MarketMember(
    ProviderId Supplier,
    LocalDate? DebarredOnMandatoryGroundOn,
    LocalDate? ReasonsGivenOn,
    LocalDate? RemovedOn);
