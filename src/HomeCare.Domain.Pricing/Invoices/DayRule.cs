using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Which day's price and band a visit across midnight has.</summary>
/// <remarks>The sources do not say; pricing by the start is this library's default.</remarks>
public sealed class DayRule : SmartEnum<DayRule>
{
    /// <summary>Those of the day it starts on, for the whole visit. The default.</summary>
    public static readonly DayRule ByStart = new("by-start", 1);

    /// <summary>Before midnight those of the one day, after it those of the next. Where both are of one row of the price book it stays one line.</summary>
    public static readonly DayRule SplitAtMidnight = new("split-at-midnight", 2);

    private DayRule(string name, int value)
        : base(name, value)
    {
    }
}
