using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A provider was offered the package, in a stage that asks one at a time.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Provider">The provider.</param>
/// <param name="RespondBy">The deadline that the offer states; null where the published procedure gives it or has none.</param>
public sealed record Offered(Instant At, ProviderId Provider, Instant? RespondBy) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Offered;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
