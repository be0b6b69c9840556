using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority ended the supplier's agreement. Those of other suppliers are not touched.</summary>
/// <param name="Day">The first day without an agreement.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record Termination(LocalDate Day, TerminationGround Ground, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Terminated;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];
}
