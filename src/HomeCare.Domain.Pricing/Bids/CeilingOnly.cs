namespace HomeCare.Domain.Pricing;

/// <summary>A price that meets or beats a ceiling. There is no floor, which is not the same as a floor that is not yet set.</summary>
/// <param name="Ceiling">The highest price allowed; inclusive. It may be not yet set, see <see cref="UnsetBounds"/>.</param>
/// <param name="Citation">Where the scheme states that prices above are not allowed.</param>
public sealed record CeilingOnly(Published<Money> Ceiling, Citation Citation);
