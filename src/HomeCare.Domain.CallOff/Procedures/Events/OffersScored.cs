using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The offers of a mini-competition were scored. How is the scoring's business; here the order counts.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="BestFirst">Everybody whose offer stands, the best first.</param>
public sealed record OffersScored(Instant At, ValueList<ProviderId> BestFirst) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.OffersScored;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
