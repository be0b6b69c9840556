using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>
/// A broker took back an offer or an invitation that has no deadline and was not answered, since silence alone never ends it (K-09). The
/// provider is out of the procedure. A published procedure that allows no override does not allow it either.
/// </summary>
/// <param name="At">When it happened.</param>
/// <param name="Broker">The broker.</param>
/// <param name="Provider">The provider that did not answer.</param>
/// <param name="Reason">Why, in words for people; not blank.</param>
public sealed record OfferWithdrawn(Instant At, BrokerId Broker, ProviderId Provider, string Reason) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.OfferWithdrawn;

    internal override ProviderId? About => Provider;

    internal override IEnumerable<Fact> Texts => [new("reason", Reason)];

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
