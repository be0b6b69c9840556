namespace HomeCare.Domain.CallOff;

/// <summary>How often a provider was level for the first place, and how often the draw put it there.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Draws">The draws for a first place that it took part in.</param>
/// <param name="Won">Those it won.</param>
/// <param name="Expected">What a fair draw gives it on average: one part in n of each draw among n, added up exactly; to six decimals where the parts are too
/// small to be written, which takes draws among more than forty.</param>
public sealed record DrawLuck(ProviderId Provider, int Draws, int Won, Fraction Expected);
