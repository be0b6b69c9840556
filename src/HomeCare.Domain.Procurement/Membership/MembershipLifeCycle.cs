using Act = HomeCare.Domain.Procurement.MembershipActKind;
using Stage = HomeCare.Domain.Procurement.MembershipStage;

namespace HomeCare.Domain.Procurement;

/// <summary>Which act is permitted at which stage of a membership, and where it leads.</summary>
/// <remarks>
/// <para>A suspension takes the place of a limit. Lifting it leaves no limit behind; the authority may set one again.</para>
/// <para>Only a member in good standing is recorded as dormant: one that is limited or suspended may be out of work for that
/// reason.</para>
/// </remarks>
public static class MembershipLifeCycle
{
    private static readonly Stage[] Members = [Stage.Active, Stage.Limited, Stage.Suspended, Stage.Dormant];

    private static readonly Transition[] Transitions =
    [
        .. From([Stage.NotApplied, Stage.Passed, Stage.Failed], Act.Applied, Stage.Applied),
        .. From([Stage.Applied], Act.Passed, Stage.Passed),
        .. From([Stage.Applied], Act.Failed, Stage.Failed),
        .. From([Stage.Passed], Act.Awarded, Stage.Awarded),
        .. From([Stage.Passed], Act.Joined, Stage.Awarded),
        .. From([Stage.Awarded], Act.WithdrawnLate, Stage.Withdrawn),
        .. From([Stage.Awarded], Act.Started, Stage.Active),
        .. Staying(Members, Act.CarriedOver),
        .. Staying(Members, Act.ZonesExtended),
        .. Staying(Members, Act.LotsExtended),
        .. From([Stage.Active, Stage.Limited, Stage.Dormant], Act.Limited, Stage.Limited),
        .. From([Stage.Active, Stage.Limited, Stage.Dormant], Act.Suspended, Stage.Suspended),
        .. From([Stage.Limited, Stage.Suspended], Act.Lifted, Stage.Active),
        .. Staying(Members, Act.NoticeToRemedy),
        .. Staying(Members, Act.Remedied),
        .. From([Stage.Active], Act.Dormant, Stage.Dormant),
        .. From([Stage.Dormant], Act.ActiveAgain, Stage.Active),
        .. From([Stage.Awarded, .. Members], Act.Terminated, Stage.Terminated),
        .. From(Members, Act.Exited, Stage.Exited),
    ];

    /// <summary>The kinds of act that may come next.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The kinds, in the order of a life; none at a final stage.</returns>
    public static ValueList<Act> Permitted(Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return Transitions.Where(step => step.From == stage).Select(step => step.Act).ToValueList();
    }

    /// <summary>The stage that an act leads to.</summary>
    /// <param name="stage">The stage before it.</param>
    /// <param name="act">The kind of act.</param>
    /// <returns>The stage after it, or null where the act is not permitted.</returns>
    public static Stage? Next(Stage stage, Act act)
    {
        ArgumentNullException.ThrowIfNull(stage);
        ArgumentNullException.ThrowIfNull(act);
        return Array.Find(Transitions, step => step.From == stage && step.Act == act)?.To;
    }

    /// <summary>The life cycle as a Mermaid state diagram.</summary>
    /// <returns>Text in the form <c>stateDiagram-v2</c>, whose lines end in a line feed.</returns>
    public static string ToMermaid()
    {
        var arrows = Transitions
            .GroupBy(step => (step.From, step.To))
            .OrderBy(arrow => arrow.Key.From.Value)
            .ThenBy(arrow => arrow.Key.To.Value)
            .Select(arrow => $"    {Node(arrow.Key.From)} --> {Node(arrow.Key.To)} : {string.Join(", ", arrow.Select(step => step.Act.Name))}\n");
        var ends = Stage.List
            .Where(stage => Permitted(stage).Count == 0)
            .OrderBy(stage => stage.Value)
            .Select(stage => $"    {Node(stage)} --> [*]\n");
        return "stateDiagram-v2\n" + string.Concat(arrows) + string.Concat(ends);
    }

    // A name with a hyphen is not a state in Mermaid; the one stage that has a hyphen is where the diagram begins.
    private static string Node(Stage stage) => stage == Stage.NotApplied ? "[*]" : stage.Name;

    private static Transition[] From(Stage[] stages, Act act, Stage to) =>
        [.. stages.Select(stage => new Transition(stage, act, to))];

    private static Transition[] Staying(Stage[] stages, Act act) =>
        [.. stages.Select(stage => new Transition(stage, act, stage))];

    private sealed record Transition(Stage From, Act Act, Stage To);
}
