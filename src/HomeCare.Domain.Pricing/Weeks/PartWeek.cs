using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What a part of a week costs where the price is for a week.</summary>
/// <remarks>The sources publish no rule. Sevenths are this library's default.</remarks>
public sealed class PartWeek : SmartEnum<PartWeek>
{
    /// <summary>A seventh of the week's price for each day, each at the price of its own day. The default.</summary>
    public static readonly PartWeek Sevenths = new("sevenths", 1);

    /// <summary>It is refused: only whole weeks are bought, each at the price of its first day.</summary>
    public static readonly PartWeek WholeWeeksOnly = new("whole-weeks-only", 7);

    private PartWeek(string name, int daysBought)
        : base(name, daysBought)
    {
    }

    /// <summary>The fewest days that are bought at once.</summary>
    internal int DaysBought => Value;
}
