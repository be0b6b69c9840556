using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority lifted the limit or the suspension. Nothing else lifts one: a better rating alone does not.</summary>
/// <param name="Day">The first day without it.</param>
/// <param name="Reason">Why, in the authority's words, such as the improvements made.</param>
public sealed record Lifting(LocalDate Day, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Lifted;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override LifeState After(LifeState before) => before with { Standing = Standing.Active };
}
