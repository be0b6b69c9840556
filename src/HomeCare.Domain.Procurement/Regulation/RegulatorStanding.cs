using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What the regulator says of a provider's service.</summary>
/// <param name="Rating">The overall rating.</param>
/// <param name="RatedOn">The day the rating was published, or null when the service is not rated.</param>
/// <param name="Location">The registered location that was rated, or null where an offer does not name one.</param>
public sealed record RegulatorStanding(CqcRating Rating, LocalDate? RatedOn, CqcLocationId? Location);
