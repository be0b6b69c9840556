namespace HomeCare.Domain.CallOff;

/// <summary>A broker chooses any provider of the list, with a reason, which is recorded.</summary>
public sealed record BrokersChoice;
