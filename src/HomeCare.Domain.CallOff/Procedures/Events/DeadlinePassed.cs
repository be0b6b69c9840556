using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The deadline has passed: whoever has not answered counts as having declined.</summary>
/// <remarks>Silence never counts before this is recorded, and it cannot be recorded until after the deadline (K-09).</remarks>
/// <param name="At">When; the caller's, never a clock's.</param>
public sealed record DeadlinePassed(Instant At) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.DeadlinePassed;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
