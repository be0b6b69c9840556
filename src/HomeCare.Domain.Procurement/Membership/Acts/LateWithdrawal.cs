using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The supplier withdrew after the award and before the start of its service.</summary>
/// <param name="Day">The day it withdrew.</param>
/// <param name="Reason">Why, as the authority records it.</param>
public sealed record LateWithdrawal(LocalDate Day, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.WithdrawnLate;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];
}
