namespace HomeCare.Domain.CallOff;

/// <summary>The share of an area's hours that one side is to have.</summary>
/// <param name="Side">The tier: the principal provider's, or the framework providers'.</param>
/// <param name="Target">Its share, such as seven tenths; more than nought and at most one.</param>
public sealed record HoursShare(TierId Side, Fraction Target);
