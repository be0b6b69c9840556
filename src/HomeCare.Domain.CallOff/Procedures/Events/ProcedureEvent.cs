using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Something that happened in a procedure and is recorded. The events there are, are those of this package.</summary>
/// <remarks>An event by itself is only what somebody says happened; <see cref="Procedure.Apply"/> judges it.</remarks>
public abstract record ProcedureEvent
{
    private protected ProcedureEvent(Instant at) => At = at;

    /// <summary>When it happened, in the years 1900 to 8999; never before the event recorded before it.</summary>
    public Instant At { get; init; }

    /// <summary>Its kind.</summary>
    public abstract ProcedureEventKind Kind { get; }

    /// <summary>The provider it is about, or null for none.</summary>
    internal virtual ProviderId? About => null;

    /// <summary>The texts from outside, each with the name of what it is.</summary>
    internal virtual IEnumerable<Fact> Texts => [];

    /// <summary>What the event makes of a procedure that is still running, or why it cannot have happened.</summary>
    internal abstract OneOf<ProcedureState, Refusal> After(ProcedureState before);
}
