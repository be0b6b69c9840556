using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A lead provider directed the package to a provider of the stage (LEEDS14-3.6.2d).</summary>
/// <param name="At">When; the caller's, never a clock's.</param>
/// <param name="By">The lead provider.</param>
/// <param name="Provider">The provider.</param>
public sealed record Directed(Instant At, ProviderId By, ProviderId Provider) : ProcedureEvent(At)
{
    /// <inheritdoc/>
    public override ProcedureEventKind Kind => ProcedureEventKind.Directed;

    internal override ProviderId? About => Provider;

    internal override OneOf<ProcedureState, Refusal> After(ProcedureState before) => before.After(this);
}
