using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A planned re-opening of the framework to new providers.</summary>
/// <param name="Earliest">The first day it may fall on.</param>
/// <param name="Latest">The last day it may fall on.</param>
/// <param name="Citation">Where the scheme states it.</param>
public sealed record PlannedOpening(LocalDate Earliest, LocalDate Latest, Citation Citation);
