using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>A higher price at some times, such as evenings, Sundays or bank holidays. No scheme has one unless it says so.</summary>
/// <param name="Name">What the scheme calls it.</param>
/// <param name="Amount">What it does to the price of an hour. A flat price for a night stays as it is.</param>
public sealed record Enhancement(string Name, EnhancementAmount Amount)
{
    /// <summary>The days of the week it holds on; none unless it says so. A day is that of the minute, also after midnight.</summary>
    public ValueList<IsoDayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Whose bank holidays it holds on, whatever their day of the week; none unless it says so.</summary>
    public ValueList<BankHolidayDivision> BankHolidays { get; init; } = [];

    /// <summary>The time on the clock it begins at, inside; by default midnight.</summary>
    public LocalTime From { get; init; } = LocalTime.Midnight;

    /// <summary>
    /// The time on the clock it ends at, outside; by default midnight. Earlier than the beginning, it holds before the one and
    /// from the other of the same day; equal to it, all day.
    /// </summary>
    public LocalTime Until { get; init; } = LocalTime.Midnight;

    internal bool HoldsAt(LocalTime time) => From < Until ? time >= From && time < Until
        : From == Until || time >= From || time < Until;
}
