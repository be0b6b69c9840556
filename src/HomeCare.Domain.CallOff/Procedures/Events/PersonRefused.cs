using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The person refused a provider, which is then out of this procedure.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Provider">The provider.</param>
public sealed record PersonRefused(Instant At, ProviderId Provider) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.PersonRefused;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
