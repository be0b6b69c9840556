namespace HomeCare.Domain.CallOff;

/// <summary>How often something decided the first place.</summary>
/// <param name="By"><c>only</c> (nobody else was eligible), <c>cost</c>, the name of a rung, <c>draw</c> or <c>identifier</c>.</param>
/// <param name="Times">How often.</param>
public sealed record DecidedFirst(string By, int Times);
