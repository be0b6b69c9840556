using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>The authority found every breach remedied that it had given notice of.</summary>
/// <param name="Day">The day of the finding.</param>
/// <param name="Reason">What it found, in its own words.</param>
public sealed record Remedy(LocalDate Day, string Reason) : MembershipAct(Day)
{
    /// <inheritdoc/>
    public override MembershipActKind Kind => MembershipActKind.Remedied;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override IEnumerable<Refusal> Faults(LifeState before) => before.HasOpenNotice
        ? []
        : [new("nothing-to-remedy", "no notice to remedy is open: a remedy comes after a notice", [])];

    internal override LifeState After(LifeState before) => before with { HasOpenNotice = false };
}
