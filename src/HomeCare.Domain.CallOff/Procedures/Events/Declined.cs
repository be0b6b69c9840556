using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A provider that was asked declined, or withdrew before the award. It is not asked again for this package.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Provider">The provider.</param>
public sealed record Declined(Instant At, ProviderId Provider) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Declined;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
