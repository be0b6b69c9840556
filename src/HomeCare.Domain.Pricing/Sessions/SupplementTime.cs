using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Where the hours of a supplement lie on the clock. It matters only for segments that have times; the price is the same.</summary>
public sealed class SupplementTime : SmartEnum<SupplementTime>
{
    /// <summary>During the session it adds to: further staff for somebody who is there. The default.</summary>
    public static readonly SupplementTime DuringTheBase = new("during-the-base", 1);

    /// <summary>Before or after the session it adds to, in place of hours of it.</summary>
    public static readonly SupplementTime BesideTheBase = new("beside-the-base", 2);

    private SupplementTime(string name, int value)
        : base(name, value)
    {
    }
}
