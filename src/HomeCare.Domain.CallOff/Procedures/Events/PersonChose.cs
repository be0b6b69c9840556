using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The person chose a provider within the personal budget.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Provider">The provider.</param>
public sealed record PersonChose(Instant At, ProviderId Provider) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.PersonChose;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
