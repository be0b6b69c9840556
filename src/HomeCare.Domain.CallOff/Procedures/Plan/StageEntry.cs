using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Who of a tier takes part in a stage, and in which order. The name is the form used in files.</summary>
public sealed class StageEntry : SmartEnum<StageEntry>
{
    /// <summary>Every provider on the list of the tier, in its order.</summary>
    public static readonly StageEntry WholeList = new("whole-list", 1);

    /// <summary>
    /// Only leads with hours left in their guaranteed block, the most hours first, and with equal hours in the order of the
    /// list. A package that starts within a block is wholly in it, however long it is (K-11).
    /// </summary>
    public static readonly StageEntry WithinBlock = new("within-block", 2);

    private StageEntry(string name, int value)
        : base(name, value)
    {
    }
}
