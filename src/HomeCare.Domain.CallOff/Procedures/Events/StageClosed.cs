using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A broker closed a stage that waits for a choice, a direction or grounds that nobody gives.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Broker">The broker who recorded it.</param>
/// <param name="Reason">Why; it may not be empty.</param>
public sealed record StageClosed(Instant At, BrokerId Broker, string Reason) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.StageClosed;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
