using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>What one working day of notice is. The name is the form used in files and reports.</summary>
public sealed class WorkingDayReading : SmartEnum<WorkingDayReading>
{
    /// <summary>From the same time on the clock on the working day before. The default.</summary>
    public static readonly WorkingDayReading SameTime = new("same-time", 1);

    /// <summary>The whole of the working day before: a notice at any time on it is late.</summary>
    public static readonly WorkingDayReading WholeDay = new("whole-day", 2);

    private WorkingDayReading(string name, int value)
        : base(name, value)
    {
    }
}
