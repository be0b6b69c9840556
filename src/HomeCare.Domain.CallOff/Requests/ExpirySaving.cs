using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Whether a call-off that began while the scheme ran may be decided after its last day. The name is the form used in records.</summary>
public sealed class ExpirySaving : SmartEnum<ExpirySaving>
{
    /// <summary>No call-off after the last day, whenever it began.</summary>
    public static readonly ExpirySaving None = new("none", 1);

    /// <summary>A process that began on or before the last day may be completed after it: section 49(3) for open frameworks (CALL-02).</summary>
    public static readonly ExpirySaving BegunProcesses = new("begun-processes", 2);

    private ExpirySaving(string name, int value)
        : base(name, value)
    {
    }
}
