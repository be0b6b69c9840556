using Ardalis.SmartEnum;

namespace HomeCare.Domain;

/// <summary>How a time on the clock is read when the clocks change in its hour: the hour that is skipped, or the one that comes twice.</summary>
/// <remarks>It makes no difference to any other time. Without being told, a library cannot know which is meant: the default is to refuse.</remarks>
public sealed class ClockChangeReading : SmartEnum<ClockChangeReading>
{
    /// <summary>The time is refused. The default.</summary>
    public static readonly ClockChangeReading Refused = new("refused", 1);

    /// <summary>It is read by summer time: the first of the two hours in October.</summary>
    public static readonly ClockChangeReading SummerTime = new("summer-time", 2);

    /// <summary>It is read by Greenwich Mean Time: the second of the two hours in October; in March, an hour later on the new clock.</summary>
    public static readonly ClockChangeReading WinterTime = new("winter-time", 3);

    private ClockChangeReading(string name, int value)
        : base(name, value)
    {
    }
}
