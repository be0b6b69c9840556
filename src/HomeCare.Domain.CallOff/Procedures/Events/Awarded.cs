using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A broker confirmed the award to the provider that was due (HCL26-066).</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Broker">The broker who recorded it.</param>
/// <param name="Provider">The provider.</param>
public sealed record Awarded(Instant At, BrokerId Broker, ProviderId Provider) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Awarded;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
