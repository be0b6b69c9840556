using NodaTime;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>Whether a member may take new packages: active, suspended, limited to so much new work, excluded, dormant or leaving.</summary>
/// <remarks>Standing changes only by an act of the authority. A better rating alone lifts nothing.</remarks>
public sealed class Standing : OneOfBase<Active, Suspended, Limited, Excluded, Dormant, Leaving>
{
    /// <summary>A standing.</summary>
    /// <param name="standing">Which of the six.</param>
    public Standing(OneOf<Active, Suspended, Limited, Excluded, Dormant, Leaving> standing)
        : base(standing)
    {
    }

    /// <summary>In good standing.</summary>
    public static Standing Active { get; } = new(new Active());

    /// <summary>Suspended from new packages.</summary>
    /// <param name="reason">Why, in the authority's words.</param>
    /// <returns>The standing.</returns>
    public static Standing Suspended(string reason) => new(new Suspended(reason));

    /// <summary>Limited to so much new work.</summary>
    /// <param name="newMinutesAWeek">The most care minutes a week that a new package may have.</param>
    /// <param name="reason">Why, in the authority's words.</param>
    /// <returns>The standing.</returns>
    public static Standing Limited(int newMinutesAWeek, string reason) => new(new Limited(newMinutesAWeek, reason));

    /// <summary>Excluded from call-offs.</summary>
    /// <param name="reason">Why, in the authority's words.</param>
    /// <returns>The standing.</returns>
    public static Standing Excluded(string reason) => new(new Excluded(reason));

    /// <summary>In good standing and without a package for a long time.</summary>
    /// <param name="since">The day it became dormant.</param>
    /// <returns>The standing.</returns>
    public static Standing Dormant(LocalDate since) => new(new Dormant(since));

    /// <summary>On its way out of the framework.</summary>
    /// <param name="lastDay">The last day of its membership.</param>
    /// <param name="reason">Why, in the authority's words.</param>
    /// <returns>The standing.</returns>
    public static Standing Leaving(LocalDate lastDay, string reason) => new(new Leaving(lastDay, reason));
}
