using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>What a notice at exactly the last moment is: exactly 24 hours before, with a rule of 24 hours. The name is the form used in files and reports.</summary>
public sealed class AtTheDeadline : SmartEnum<AtTheDeadline>
{
    /// <summary>Late: notice of exactly the length is charged. The default.</summary>
    public static readonly AtTheDeadline Late = new("late", 1);

    /// <summary>In time: only shorter notice is charged.</summary>
    public static readonly AtTheDeadline InTime = new("in-time", 2);

    private AtTheDeadline(string name, int value)
        : base(name, value)
    {
    }
}
