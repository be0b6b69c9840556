using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Everybody who takes part in the stage was offered the package at once.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="RespondBy">The deadline that the offer states; null where the published procedure gives it or has none.</param>
public sealed record OfferedToAll(Instant At, Instant? RespondBy) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.OfferedToAll;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
