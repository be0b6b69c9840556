namespace HomeCare.Domain.CallOff;

/// <summary>Where one side stands against its share.</summary>
/// <param name="Side">The tier.</param>
/// <param name="Target">The share it is to have.</param>
/// <param name="Minutes">The minutes of care it has.</param>
/// <param name="Shortfall">The target less the share it has, exactly; negative when it has more. With no hours at all the share it has is nought.</param>
/// <param name="IsLevelWithAbove">Whether the side above is exactly as far below its share, so that the published order decided.</param>
public sealed record ShareStanding(TierId Side, Fraction Target, long Minutes, Fraction Shortfall, bool IsLevelWithAbove);
