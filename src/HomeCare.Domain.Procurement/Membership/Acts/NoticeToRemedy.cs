using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority told a member to remedy a breach. By itself it changes no standing.</summary>
/// <param name="Day">The day of the notice.</param>
/// <param name="Reason">The breach, in the authority's words.</param>
public sealed record NoticeToRemedy(LocalDate Day, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.NoticeToRemedy;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override LifeState After(LifeState before) => before with { HasOpenNotice = true };
}
