using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>Which cost a person's charge for a week is never above. The name is the form used in files and reports.</summary>
public sealed class CostLimit : SmartEnum<CostLimit>
{
    /// <summary>
    /// What the provider is paid for the person's week: section 14(4) of the Care Act 2014 lets a charge cover only the cost that
    /// the authority incurs (CARE-14). The default.
    /// </summary>
    public static readonly CostLimit Incurred = new("incurred", 1);

    /// <summary>The price of the week's care as planned, whether or not the provider is paid for all of it.</summary>
    public static readonly CostLimit Planned = new("planned", 2);

    private CostLimit(string name, int value)
        : base(name, value)
    {
    }

    /// <summary>Where the default stands.</summary>
    public static Citation Citation { get; } = new(
        "CARE-14", new("Care Act 2014", "UK Parliament", new NodaTime.LocalDate(2014, 5, 14)), "section 14(4)");
}
