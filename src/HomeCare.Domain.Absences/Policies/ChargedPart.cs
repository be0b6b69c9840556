using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>What "only for that period" leaves to be charged of care that was cancelled late. The name is the form used in files and reports.</summary>
public sealed class ChargedPart : SmartEnum<ChargedPart>
{
    /// <summary>All of each visit or session that starts in the period. The default.</summary>
    public static readonly ChargedPart WholeCare = new("whole-care", 1);

    /// <summary>The time of it that lies within the period, pro rata.</summary>
    public static readonly ChargedPart TimeWithin = new("time-within", 2);

    /// <summary>All of each, until as many hours of care are charged as the notice should have had; what reaches that is charged pro rata.</summary>
    public static readonly ChargedPart HoursOfCare = new("hours-of-care", 3);

    private ChargedPart(string name, int value)
        : base(name, value)
    {
    }
}
