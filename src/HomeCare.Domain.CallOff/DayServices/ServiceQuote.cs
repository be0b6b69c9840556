namespace HomeCare.Domain.CallOff;

/// <summary>What transport to a service costs in a week.</summary>
/// <param name="Candidate">The number of the service.</param>
/// <param name="Pence">The price of a week.</param>
internal readonly record struct ServiceQuote(int Candidate, int Pence);
