using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>The life of a provider's membership: its dated acts and roles, each judged, and what they amount to on any day.</summary>
/// <remarks>
/// What holds on a day follows from the acts up to and including that day and from no later one. Acts of one day take effect
/// in their order, and the last of them says how the day counts.
/// </remarks>
public sealed partial record MembershipLife
{
    // The state after each act.
    private readonly ValueList<LifeState> states;

    private MembershipLife(
        ProviderId provider, ValueList<MembershipAct> acts, ValueList<LifeState> states, ValueList<RoleAppointment> roles)
    {
        Provider = provider;
        Acts = acts;
        this.states = states;
        Roles = roles;
    }

    /// <summary>The provider.</summary>
    public ProviderId Provider { get; }

    /// <summary>The acts, in the order they happened.</summary>
    public ValueList<MembershipAct> Acts { get; }

    /// <summary>The roles, in the order given.</summary>
    public ValueList<RoleAppointment> Roles { get; }

    /// <summary>The kinds of act that may come next; a remedy only while a notice is open.</summary>
    public ValueList<MembershipActKind> Permitted => Last.Permitted;

    /// <summary>Every lot it was ever awarded, in ordinal order, whether or not the service started.</summary>
    public ValueList<LotId> LotsAwarded => Last.Lots;

    private LifeState Last => states.Count == 0 ? LifeState.Beginning : states[^1];

    /// <summary>This life and one more act.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The longer life, or every refusal, as of <see cref="Create"/>.</returns>
    public OneOf<MembershipLife, ValueList<Refusal>> With(MembershipAct act) => Create(Provider, [.. Acts, act], Roles);

    /// <summary>This life and one more role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The life, or every refusal, as of <see cref="Create"/>.</returns>
    public OneOf<MembershipLife, ValueList<Refusal>> With(RoleAppointment role) => Create(Provider, Acts, [.. Roles, role]);

    /// <summary>The stage on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The stage.</returns>
    public MembershipStage StageOn(LocalDate day) => On(day).Stage;

    /// <summary>Whether it may take new packages on a day. A dormant member is in good standing.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The standing, or a refusal with the code <c>not-a-member</c>.</returns>
    public OneOf<Standing, Refusal> StandingOn(LocalDate day) => MembershipOn(day).MapT0(membership => membership.Standing);

    /// <summary>The lots it is a member in on a day, in ordinal order.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The lots; none when it is not a member.</returns>
    public ValueList<LotId> LotsOn(LocalDate day) => On(day) is { Stage.IsMember: true } state ? state.Lots : [];

    /// <summary>The zones it works in on a day, in ordinal order.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The zones; none when it is not a member.</returns>
    public ValueList<ZoneId> ZonesOn(LocalDate day) => On(day) is { Stage.IsMember: true } state ? state.Zones : [];

    /// <summary>The roles it holds on a day, in the order given.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The roles in lots that it is a member in; none when it is not a member.</returns>
    public ValueList<RoleAppointment> RolesOn(LocalDate day)
    {
        var lots = LotsOn(day);
        return Roles.Where(role => role.IsHeldOn(day) && lots.Contains(role.Lot)).ToValueList();
    }

    /// <summary>Whether a notice to remedy is open on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether one is; not when it is not a member.</returns>
    public bool HasOpenNoticeOn(LocalDate day) => On(day) is { Stage.IsMember: true, HasOpenNotice: true };

    /// <summary>The membership on a day, as a call-off takes it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The lots, zones and standing, or a refusal with the code <c>not-a-member</c>.</returns>
    public OneOf<Membership, Refusal> MembershipOn(LocalDate day)
    {
        var state = On(day);
        return state.Stage.IsMember
            ? new Membership(state.Lots, state.Zones, state.Standing)
            : new Refusal(
                "not-a-member",
                $"provider {Provider} is not a member on {PlainText.Of(day)}: it is at the stage {state.Stage.Name}",
                [new("provider", Provider.Value), new("day", PlainText.Of(day)), new("stage", state.Stage.Name)]);
    }

    private LifeState On(LocalDate day)
    {
        var last = Acts.Count - 1;
        while (last >= 0 && Acts[last].Day > day)
        {
            last--;
        }

        return last < 0 ? LifeState.Beginning : states[last];
    }
}
