namespace HomeCare.Domain.CallOff;

/// <summary>The procedure is running.</summary>
/// <param name="Number">The number of the current stage, from 1.</param>
/// <param name="Stage">The current stage.</param>
public sealed record StillOpen(int Number, Stage Stage);
