using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A member left the framework otherwise than by termination (HCL26-025, HCL26-037a).</summary>
/// <param name="Day">The first day on which it is no member.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">Why, as the authority records it.</param>
public sealed record Exit(LocalDate Day, ExitGround Ground, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Exited;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];
}
