using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>The successful bids of a zone, as a row of a table prints them.</summary>
/// <param name="Zone">The name of the zone as printed there.</param>
/// <param name="Total">The printed total of the row.</param>
/// <param name="Existing">The providers that were there before, by the role they had.</param>
/// <param name="New">The providers that were new.</param>
/// <param name="Citation">Where the row is printed.</param>
public sealed record ZoneBids(string Zone, int Total, ValueList<(LotRole Role, int Providers)> Existing, int New, Citation Citation);
