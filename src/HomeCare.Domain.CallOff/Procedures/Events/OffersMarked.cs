using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The offers of a mini-competition with published scoring were marked. The order follows from the marks, the prices and the scoring.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Offers">Everybody whose offer stands, in any order.</param>
public sealed record OffersMarked(Instant At, ValueList<OfferMarks> Offers) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.OffersMarked;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
