using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The person made no choice.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
public sealed record PersonMadeNoChoice(Instant At) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.PersonMadeNoChoice;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
