using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Which length of a visit counts.</summary>
public sealed class TimeBasis : SmartEnum<TimeBasis>
{
    /// <summary>The planned length. The default.</summary>
    public static readonly TimeBasis Planned = new("planned", 1);

    /// <summary>The length the visit really had. A visit for which it is not known is refused.</summary>
    public static readonly TimeBasis Actual = new("actual", 2);

    private TimeBasis(string name, int value)
        : base(name, value)
    {
    }
}
