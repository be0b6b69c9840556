using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>Which whole number of blocks is charged for minutes that do not fill the last one.</summary>
public sealed class BlockRounding : SmartEnum<BlockRounding>
{
    /// <summary>A block that is begun is charged.</summary>
    public static readonly BlockRounding Up = new("up", 1);

    /// <summary>The nearest number of blocks, half a block up; fewer minutes than half a block charge nothing.</summary>
    public static readonly BlockRounding Nearest = new("nearest", 2);

    private BlockRounding(string name, int value)
        : base(name, value)
    {
    }
}
