namespace HomeCare.Domain.CallOff;

/// <summary>The tiers that the published schemes name. A scheme may name its own.</summary>
public static class Tiers
{
    /// <summary>Lead providers.</summary>
    public static TierId Lead { get; } = new("lead");

    /// <summary>Supplementary providers.</summary>
    public static TierId Supplementary { get; } = new("supplementary");

    /// <summary>Contingency providers.</summary>
    public static TierId Contingency { get; } = new("contingency");

    /// <summary>Secondary providers, which work as a lead directs.</summary>
    public static TierId Secondary { get; } = new("secondary");

    /// <summary>Lead, supplementary, contingency: the order where a scheme prints none (K-10).</summary>
    public static ValueList<TierId> UsualOrder { get; } = [Lead, Supplementary, Contingency];
}
