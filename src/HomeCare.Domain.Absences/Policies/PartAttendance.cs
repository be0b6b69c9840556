using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>What is charged when a person comes late or leaves early. The name is the form used in files and reports.</summary>
public sealed class PartAttendance : SmartEnum<PartAttendance>
{
    /// <summary>The care as planned. The default.</summary>
    public static readonly PartAttendance AsPlanned = new("as-planned", 1);

    /// <summary>The time the person was there, pro rata, and never more than planned.</summary>
    public static readonly PartAttendance AsAttended = new("as-attended", 2);

    private PartAttendance(string name, int value)
        : base(name, value)
    {
    }
}
