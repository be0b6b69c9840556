using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>Whether a member may take new packages: active, suspended, or limited to so much new work.</summary>
/// <remarks>Standing changes only by an act of the authority. A better rating alone lifts nothing.</remarks>
public sealed class Standing : OneOfBase<Active, Suspended, Limited>
{
    /// <summary>A standing.</summary>
    /// <param name="standing">Which of the three.</param>
    public Standing(OneOf<Active, Suspended, Limited> standing)
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
}
