using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A dormant member took a package again.</summary>
/// <param name="Day">The day the package was placed.</param>
public sealed record Reactivation(LocalDate Day) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.ActiveAgain;
}
