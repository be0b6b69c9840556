using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What happens to a day whose sessions last longer together than one session.</summary>
public sealed class LongDay : SmartEnum<LongDay>
{
    /// <summary>It is refused. The default: no source prices a seventh hour.</summary>
    public static readonly LongDay Refused = new("refused", 1);

    /// <summary>It is a session and further hours pro rata: seven hours cost seven sixths of a six-hour session.</summary>
    public static readonly LongDay SessionAndProRata = new("session-and-pro-rata", 2);

    private LongDay(string name, int value)
        : base(name, value)
    {
    }
}
