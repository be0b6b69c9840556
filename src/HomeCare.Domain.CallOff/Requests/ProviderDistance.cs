namespace HomeCare.Domain.CallOff;

/// <summary>How far a provider is from the person's home, by the caller's metric.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Metres">Whole metres; not negative.</param>
public sealed record ProviderDistance(ProviderId Provider, int Metres);
