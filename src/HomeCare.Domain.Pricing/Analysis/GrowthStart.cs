using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Whether the first of the years that are added up has already grown.</summary>
public sealed class GrowthStart : SmartEnum<GrowthStart>
{
    /// <summary>The first year costs the known amount, and each later one grows.</summary>
    public static readonly GrowthStart FirstYearLevel = new("first-year-level", 0);

    /// <summary>The known amount is that of the year before, and the first year has grown once.</summary>
    public static readonly GrowthStart FirstYearGrown = new("first-year-grown", 1);

    private GrowthStart(string name, int value)
        : base(name, value)
    {
    }
}
