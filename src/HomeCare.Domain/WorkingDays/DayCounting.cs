using Ardalis.SmartEnum;

namespace HomeCare.Domain;

/// <summary>On which day the counting of working days begins. The name is the form used in files and reports.</summary>
public sealed class DayCounting : SmartEnum<DayCounting>
{
    /// <summary>The day itself counts when it is a working day, as in section 51(2) and (5) (TIME-04).</summary>
    public static readonly DayCounting BeginningWithTheDay = new("beginning-with-the-day", 1, daysLater: 0);

    /// <summary>The day itself never counts, as in "within five working days after".</summary>
    public static readonly DayCounting BeginningWithTheDayAfter = new("beginning-with-the-day-after", 2, daysLater: 1);

    private DayCounting(string name, int value, int daysLater)
        : base(name, value) => DaysLater = daysLater;

    internal int DaysLater { get; }
}
