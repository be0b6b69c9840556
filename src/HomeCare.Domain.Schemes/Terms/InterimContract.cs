using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>An interim contract with a provider outside the framework.</summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, inside.</param>
public sealed record InterimContract(LocalDate FirstDay, LocalDate LastDay);
