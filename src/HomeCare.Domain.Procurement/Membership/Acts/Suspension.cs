using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority suspended a member from new packages. Existing packages continue.</summary>
/// <param name="Day">The first day of the suspension.</param>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record Suspension(LocalDate Day, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Suspended;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override LifeState After(LifeState before) => before with { Standing = Standing.Suspended(Reason) };
}
