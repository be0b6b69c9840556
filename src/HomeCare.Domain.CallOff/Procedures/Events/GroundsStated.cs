using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A broker stated the grounds of a direct award outside the framework or of an exception.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Broker">The broker who recorded it.</param>
/// <param name="Grounds">The grounds.</param>
public sealed record GroundsStated(Instant At, BrokerId Broker, DirectAwardGrounds Grounds) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.GroundsStated;

    internal override IEnumerable<Fact> Texts => Grounds.Texts;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
