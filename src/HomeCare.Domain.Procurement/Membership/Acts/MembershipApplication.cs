using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The supplier applied, in the first round or when the framework re-opened.</summary>
/// <param name="Day">The day.</param>
public sealed record MembershipApplication(LocalDate Day) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Applied;
}
