using Ardalis.SmartEnum;

namespace HomeCare.Domain;

/// <summary>A part of the United Kingdom with bank holidays of its own. The name is the form used in published files.</summary>
public sealed class BankHolidayDivision : SmartEnum<BankHolidayDivision>
{
    /// <summary>England and Wales, with at least eight bank holidays a year.</summary>
    public static readonly BankHolidayDivision EnglandAndWales = new("england-and-wales", 1, "England and Wales", 8);

    /// <summary>Scotland, with at least nine.</summary>
    public static readonly BankHolidayDivision Scotland = new("scotland", 2, "Scotland", 9);

    /// <summary>Northern Ireland, with at least ten.</summary>
    public static readonly BankHolidayDivision NorthernIreland = new("northern-ireland", 3, "Northern Ireland", 10);

    private BankHolidayDivision(string name, int value, string title, int fewestInAYear)
        : base(name, value)
    {
        Title = title;
        FewestInAYear = fewestInAYear;
    }

    /// <summary>The three divisions, in the order of the published file.</summary>
    public static ValueList<BankHolidayDivision> All { get; } = [EnglandAndWales, Scotland, NorthernIreland];

    /// <summary>What people call it, such as <c>England and Wales</c>.</summary>
    public string Title { get; }

    /// <summary>How many bank holidays every year has, substitutes included and extra ones left out.</summary>
    internal int FewestInAYear { get; }
}
