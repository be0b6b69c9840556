namespace HomeCare.Domain.Procurement;

/// <summary>An area that a provider chooses to work in. It does not decide a price; a price band does.</summary>
/// <param name="Id">What the scheme calls it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="SizeClass">The scheme's own word for its size.</param>
/// <param name="Localities">The places the scheme names in it; often not all there are.</param>
/// <param name="Aliases">Other names the sources use for the same zone.</param>
/// <param name="Citation">Where the scheme states it.</param>
public sealed record Zone(
    ZoneId Id,
    string Name,
    string SizeClass,
    ValueList<string> Localities,
    ValueList<string> Aliases,
    Citation Citation);
