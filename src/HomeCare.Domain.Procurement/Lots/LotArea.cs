namespace HomeCare.Domain.Procurement;

/// <summary>A lot, or one zone of it.</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Zone">The zone, or null for the whole lot.</param>
public sealed record LotArea(LotId Lot, ZoneId? Zone)
{
    /// <summary>The area as people read it, such as <c>lot 1, zone melton</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Zone is null ? $"lot {Lot}" : $"lot {Lot}, zone {Zone}";
}
