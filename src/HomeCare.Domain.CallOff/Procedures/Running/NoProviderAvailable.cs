namespace HomeCare.Domain.CallOff;

/// <summary>Nobody is left: every stage of the procedure is over and the package has no provider (HCL21-014).</summary>
/// <param name="Package">The package.</param>
/// <param name="Considered">How many providers could take part in any stage, each once.</param>
public sealed record NoProviderAvailable(PackageReference Package, int Considered);
