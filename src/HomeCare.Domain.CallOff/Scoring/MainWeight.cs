using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Which side must have the main weight.</summary>
public sealed class MainWeight : SmartEnum<MainWeight>
{
    /// <summary>Neither: any weights will do. The default.</summary>
    public static readonly MainWeight Either = new("either", 1);

    /// <summary>
    /// Quality must weigh more than price, as in Leeds in 2014 (LEEDS14-3.10.1). How much more, the report does not say: more
    /// than half is this library's reading, so that 50 to 50 is refused.
    /// </summary>
    public static readonly MainWeight Quality = new("quality", 2);

    private MainWeight(string name, int value)
        : base(name, value)
    {
    }
}
