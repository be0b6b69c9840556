using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Everybody who takes part in the stage was invited to a mini-competition.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="SupportPlan">The reference of the support plan that they received (HCL26-064b); it says nothing about the person.</param>
/// <param name="OffersBy">The deadline that the invitation states; null where the published procedure gives it or has none.</param>
public sealed record Invited(Instant At, string SupportPlan, Instant? OffersBy) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Invited;

    internal override IEnumerable<Fact> Texts => [new("support-plan", SupportPlan)];

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
