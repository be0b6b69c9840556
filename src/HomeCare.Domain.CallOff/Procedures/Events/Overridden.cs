using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A broker awarded to another provider of the stage than the one that was due (K-07). Tiers, blocks, directions and grounds cannot be overridden.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Broker">The broker who recorded it.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Reason">Why; it may not be empty.</param>
public sealed record Overridden(Instant At, BrokerId Broker, ProviderId Provider, string Reason) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Overridden;

    internal override ProviderId? About => Provider;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
