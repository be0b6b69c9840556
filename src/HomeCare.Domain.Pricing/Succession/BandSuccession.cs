namespace HomeCare.Domain.Pricing;

/// <summary>What a band of an earlier scheme may become in a later one.</summary>
/// <param name="From">The earlier band.</param>
/// <param name="Candidates">The later bands, in the order of the later scheme; none where nothing succeeds it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Citation">Where the source speaks of it.</param>
public sealed record BandSuccession(BandId From, ValueList<BandId> Candidates, string Reason, Citation Citation);
