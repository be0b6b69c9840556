using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A member may work in more zones.</summary>
/// <param name="Day">The first day it may.</param>
/// <param name="Zones">The zones added; at least one. One that it has already stays as it is.</param>
public sealed record ZoneExtension(LocalDate Day, ValueList<ZoneId> Zones) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.ZonesExtended;

    internal override IEnumerable<Refusal> Faults(LifeState before) =>
        Zones.Count > 0 ? [] : [new("no-zones", "there are no zones: an extension has at least one", [])];

    internal override LifeState After(LifeState before) =>
        before with { Zones = before.Zones.Union(Zones).Order().ToValueList() };
}
