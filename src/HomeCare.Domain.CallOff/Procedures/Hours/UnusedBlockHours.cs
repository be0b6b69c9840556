using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>Whether the unused part of a guaranteed block is paid for. The name is the form used in files.</summary>
public sealed class UnusedBlockHours : SmartEnum<UnusedBlockHours>
{
    /// <summary>It is shown and not paid: the default where a scheme prints nothing (K-11).</summary>
    public static readonly UnusedBlockHours ShownOnly = new("shown-only", 1);

    /// <summary>It is paid: the block is a guaranteed minimum.</summary>
    public static readonly UnusedBlockHours Paid = new("paid", 2);

    private UnusedBlockHours(string name, int value)
        : base(name, value)
    {
    }
}
