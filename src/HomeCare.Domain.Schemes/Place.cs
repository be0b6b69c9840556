namespace HomeCare.Domain.Schemes;

/// <summary>Where a person lives, as a scheme's call-offs see it.</summary>
/// <param name="Parish">The parish or locality, or null where none was given.</param>
/// <param name="Zone">The delivery zone, which decides who may be asked.</param>
/// <param name="Band">The price band on the day asked about, which decides the rate.</param>
public sealed record Place(string? Parish, ZoneId Zone, BandId Band);
