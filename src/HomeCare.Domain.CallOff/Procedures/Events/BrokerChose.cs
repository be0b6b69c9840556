using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A broker chose a provider in a stage that leaves it to the broker.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Broker">The broker who recorded it.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Reason">Why; it may not be empty.</param>
public sealed record BrokerChose(Instant At, BrokerId Broker, ProviderId Provider, string Reason) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.BrokerChose;

    internal override ProviderId? About => Provider;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
