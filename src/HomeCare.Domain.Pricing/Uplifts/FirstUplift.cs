using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Ambiguity U-04. Which uplift on a fixed date is the first of a provider that joined since the last?</summary>
public sealed class FirstUplift : SmartEnum<FirstUplift>
{
    /// <summary>The next one, however short the time: who joined in September has the uplift of the next April. The default.</summary>
    public static readonly FirstUplift TheNext = new("the-next", 1);

    /// <summary>The first that is a full year or more after joining.</summary>
    public static readonly FirstUplift AfterAFullYear = new("after-a-full-year", 2);

    private FirstUplift(string name, int value)
        : base(name, value)
    {
    }
}
