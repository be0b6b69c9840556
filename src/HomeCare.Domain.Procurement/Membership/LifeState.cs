using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What the acts of a membership so far amount to.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Standing">The standing; it means something only at the stages of a member.</param>
/// <param name="Lots">The lots awarded.</param>
/// <param name="Zones">The zones awarded.</param>
/// <param name="Round">The last round it was awarded in; 0 before any.</param>
/// <param name="StartedOn">The first day of its service, or null before it.</param>
/// <param name="HasOpenNotice">Whether a notice to remedy waits for its remedy.</param>
internal sealed record LifeState(
    MembershipStage Stage,
    Standing Standing,
    ValueList<LotId> Lots,
    ValueList<ZoneId> Zones,
    int Round,
    LocalDate? StartedOn,
    bool HasOpenNotice)
{
    internal static LifeState Beginning { get; } =
        new(MembershipStage.NotApplied, Standing.Active, [], [], 0, null, HasOpenNotice: false);

    /// <summary>The acts that may come next; a remedy only where there is something to remedy.</summary>
    internal ValueList<MembershipActKind> Permitted => MembershipLifeCycle.Permitted(Stage)
        .Where(act => HasOpenNotice || act != MembershipActKind.Remedied)
        .ToValueList();
}
