namespace HomeCare.Domain.Procurement;

/// <summary>A provider's place on a framework: its lots, the zones it chose, and its standing.</summary>
/// <param name="Lots">The lots it was appointed to.</param>
/// <param name="Zones">The zones it chose to work in.</param>
/// <param name="Standing">Whether it may take new packages now.</param>
public sealed record Membership(ValueList<LotId> Lots, ValueList<ZoneId> Zones, Standing Standing);
