using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A provider made an offer in a mini-competition.</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="Provider">The provider.</param>
/// <param name="WeeklyCost">What the package would cost a week; not negative.</param>
/// <param name="Declared">What the offer declares, each by its exact name and value.</param>
public sealed record OfferMade(Instant At, ProviderId Provider, ExactAmount WeeklyCost, ValueList<Fact> Declared) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.OfferMade;

    internal override ProviderId? About => Provider;

    internal override IEnumerable<Fact> Texts => Declared.SelectMany(fact => new Fact[] { new("name", fact.Name), new("value", fact.Value) });

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
