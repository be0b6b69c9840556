using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A parish that moves from one price band to another on a day.</summary>
/// <param name="Parish">The parish.</param>
/// <param name="Subzone">The subzone the source lists it under; subzones do not nest in delivery zones.</param>
/// <param name="From">The band before that day.</param>
/// <param name="To">The band from that day on.</param>
/// <param name="Effective">The first day of the new band.</param>
/// <param name="Citation">Where the source states it.</param>
public sealed record BandChange(
    string Parish,
    string Subzone,
    BandId From,
    BandId To,
    LocalDate Effective,
    Citation Citation)
{
    /// <summary>The band of the parish on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The new band on and after the effective day, the old one before it.</returns>
    public BandId BandOn(LocalDate day) => day >= Effective ? To : From;
}
