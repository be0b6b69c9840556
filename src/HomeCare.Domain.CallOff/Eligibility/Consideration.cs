namespace HomeCare.Domain.CallOff;

/// <summary>One candidate considered for one package, with the prices it offers.</summary>
/// <param name="Package">The package.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="Prices">What it offers, and what the terms and the package ask for.</param>
public sealed record Consideration(IPackage Package, ICandidate Candidate, IOfferedPrices Prices);
