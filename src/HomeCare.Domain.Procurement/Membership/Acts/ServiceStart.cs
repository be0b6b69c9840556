using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The service started: the agreement is signed, and from this day the supplier is a member and takes packages.</summary>
/// <param name="Day">The first day of service.</param>
public sealed record ServiceStart(LocalDate Day) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Started;

    internal override LifeState After(LifeState before) => before with { StartedOn = Day };
}
