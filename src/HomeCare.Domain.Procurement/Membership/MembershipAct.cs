using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>Something that happened in the life of a membership on a day. The acts there are, are those of this package.</summary>
/// <remarks>An act by itself is only what somebody says happened; <see cref="MembershipLife.Create"/> judges it.</remarks>
public abstract record MembershipAct
{
    private protected MembershipAct(LocalDate day) => Day = day;

    /// <summary>The day it takes effect: what it changes is changed on that day.</summary>
    public LocalDate Day { get; init; }

    /// <summary>Its kind.</summary>
    public abstract MembershipActKind Kind { get; }

    /// <summary>The texts from outside, each with the name of what it is.</summary>
    internal virtual IEnumerable<Fact> Texts => [];

    /// <summary>What stops the act at a stage that permits it.</summary>
    internal virtual IEnumerable<Refusal> Faults(LifeState before) => [];

    /// <summary>What the act changes besides the stage.</summary>
    internal virtual LifeState After(LifeState before) => before;
}
