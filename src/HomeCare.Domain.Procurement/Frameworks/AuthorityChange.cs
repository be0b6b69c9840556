using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A successor authority takes the scheme over, as local government reorganisation does.</summary>
/// <param name="On">The first day of the successor.</param>
/// <param name="Successor">The successor's name.</param>
/// <remarks>It moves no clock: the award dates stay those of the scheme.</remarks>
public sealed record AuthorityChange(LocalDate On, string Successor);
