using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A provider that was asked is available.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Provider">The provider.</param>
/// <param name="CanStartOn">The first day of care; null where the stage asks for none.</param>
public sealed record Accepted(Instant At, ProviderId Provider, LocalDate? CanStartOn) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Accepted;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
