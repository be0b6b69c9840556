using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A member may work in more lots, such as one that was procured again by itself.</summary>
/// <param name="Day">The first day it may.</param>
/// <param name="Lots">The lots added; at least one. One that it has already stays as it is.</param>
public sealed record LotExtension(LocalDate Day, ValueList<LotId> Lots) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.LotsExtended;

    internal override IEnumerable<Refusal> Faults(LifeState before) =>
        Lots.Count > 0 ? [] : [new("no-lots", "there are no lots: an extension has at least one", [])];

    internal override LifeState After(LifeState before) =>
        before with { Lots = before.Lots.Union(Lots).Order().ToValueList() };
}
