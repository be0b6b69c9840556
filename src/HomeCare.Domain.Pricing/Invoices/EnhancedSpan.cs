namespace HomeCare.Domain.Pricing;

/// <summary>Some minutes of a day that are priced alike: the price of an hour, and the added pence, times the multiplier over the calendar's scale.</summary>
internal sealed record EnhancedSpan(int UntilMinute, Enhancement? Enhancement, long AddedPence, long Multiplier)
{
    /// <summary>A day without enhancements.</summary>
    internal static EnhancedSpan WholeDay { get; } = new(24 * 60, null, 0, 1);
}
