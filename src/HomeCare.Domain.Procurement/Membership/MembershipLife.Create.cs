using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

public sealed partial record MembershipLife
{
    /// <summary>A life of the acts and roles given.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="acts">The acts, in the order they happened.</param>
    /// <param name="roles">The roles, in any order.</param>
    /// <returns>
    /// <para>The life, or every refusal. So that one fault is not reported as many, an act that the stage does not permit is
    /// passed over when those after it are judged, and one with another fault is not. Each refusal of an act has the facts
    /// <c>provider</c>, <c>act</c>, <c>day</c>, <c>stage</c> and <c>permitted</c>, the acts that the stage permits.</para>
    /// <para>Codes: <c>not-permitted</c> (the stage does not permit the act), <c>out-of-order</c> (a day before that of an earlier
    /// act), <c>text</c> (a text that <see cref="PlainText.ProblemWith"/> refuses), <c>no-criteria</c>,
    /// <c>duplicate-criterion</c>, <c>criterion-not-evaluated</c>, <c>round</c>, <c>award-basis</c>, <c>excluded-supplier</c>,
    /// <c>supplier-limit</c>, <c>no-lots</c>, <c>no-zones</c>, <c>negative-limit</c>, <c>nothing-to-remedy</c>,
    /// <c>not-yet-dormant</c>; and of roles <c>role-dates</c>, <c>role-outside-lots</c>, <c>role-overlap</c>.</para>
    /// </returns>
    public static OneOf<MembershipLife, ValueList<Refusal>> Create(
        ProviderId provider, IEnumerable<MembershipAct> acts, IEnumerable<RoleAppointment> roles)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(roles);
        var refusals = new List<Refusal>();
        var judged = new List<MembershipAct>();
        var reached = new List<LifeState>();
        var state = LifeState.Beginning;
        LocalDate? lastDay = null;
        foreach (var act in acts)
        {
            var before = state;
            refusals.AddRange(Faults(act, before, lastDay).Select(fault => Refuse(provider, act, before, fault)));
            if (MembershipLifeCycle.Next(before.Stage, act.Kind) is { } next)
            {
                state = act.After(before) with { Stage = next };
                lastDay = lastDay > act.Day ? lastDay : act.Day;
                judged.Add(act);
                reached.Add(state);
            }
        }

        var life = new MembershipLife(provider, judged.ToValueList(), reached.ToValueList(), roles.ToValueList());
        refusals.AddRange(life.RoleFaults());
        return refusals.Count > 0 ? refusals.ToValueList() : life;
    }

    private static IEnumerable<Refusal> Faults(MembershipAct act, LifeState before, LocalDate? lastDay)
    {
        if (act.Day < lastDay)
        {
            yield return new(
                "out-of-order",
                $"it comes after an act of {PlainText.Of(lastDay.Value)}: write the acts in the order of their days",
                [new("last-day", PlainText.Of(lastDay.Value))]);
        }

        foreach (var (name, text) in act.Texts)
        {
            if (PlainText.ProblemWith(text) is { } problem)
            {
                yield return new("text", $"the {name} cannot be shown: {problem}", [new("found", problem)]);
            }
        }

        if (MembershipLifeCycle.Next(before.Stage, act.Kind) is null)
        {
            yield return new("not-permitted", $"the stage {before.Stage.Name} does not permit it", []);
            yield break;
        }

        foreach (var fault in act.Faults(before))
        {
            yield return fault;
        }
    }

    private static Refusal Refuse(ProviderId provider, MembershipAct act, LifeState before, Refusal fault)
    {
        var permitted = before.Permitted;
        var names = permitted.Count == 0 ? "nothing" : string.Join(", ", permitted.Select(kind => kind.Name));
        return new(
            fault.Code,
            $"provider {provider}, {act.Kind.Name} on {PlainText.Of(act.Day)}: {fault.Message}"
                + (fault.Code == "not-permitted" ? $"; permitted is {names}" : string.Empty),
            [
                new("provider", provider.Value),
                new("act", act.Kind.Name),
                new("day", PlainText.Of(act.Day)),
                new("stage", before.Stage.Name),
                new("permitted", names),
                .. fault.Facts,
            ]);
    }

    private IEnumerable<Refusal> RoleFaults()
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            var role = Roles[i];
            if (role.LastDay < role.FirstDay)
            {
                yield return RoleFault("role-dates", role, "it ends before it begins");
                continue;
            }

            if (!LotsAwarded.Contains(role.Lot))
            {
                yield return RoleFault("role-outside-lots", role, $"it was awarded the lots {PlainText.List(LotsAwarded)}");
            }

            foreach (var earlier in Roles.Take(i).Where(role.Overlaps))
            {
                yield return RoleFault("role-overlap", role, $"it overlaps {earlier}");
            }
        }
    }

    private Refusal RoleFault(string code, RoleAppointment role, string what) => new(
        code,
        $"provider {Provider}, {role}: {what}",
        [new("provider", Provider.Value), new("role", role.Role.Name), new("lot", role.Lot.Value)]);
}
