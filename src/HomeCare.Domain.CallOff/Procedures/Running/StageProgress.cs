namespace HomeCare.Domain.CallOff;

/// <summary>What has happened in the current stage besides the answers of providers.</summary>
internal sealed record StageProgress
{
    internal static StageProgress None { get; } = new();

    internal bool HasGrounds { get; init; }

    internal bool AllAsked { get; init; }

    internal bool NoChoice { get; init; }

    /// <summary>Whom the person or the broker chose, or a lead directed the package to.</summary>
    internal ProviderId? Chosen { get; init; }

    internal ValueList<ProviderId>? Scored { get; init; }
}
