using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Invented providers on the 2026 scheme's lot 1, and packages to call off.</summary>
/// <remarks>The same size and seed give the same workload on every machine.</remarks>
/// <param name="Snapshot">The terms and the providers.</param>
/// <param name="Packages">The packages.</param>
/// <param name="Seed">The seed of the draws.</param>
internal sealed record CallOffWorkload(CallOffSnapshot Snapshot, ValueList<CallOffRequest> Packages, DrawSeed Seed)
{
    /// <summary>Four packages in each of the scheme's fourteen zones.</summary>
    internal const int PackageCount = 56;

    /// <summary>The seed of the workload that is timed.</summary>
    internal const int TimedSeed = 2026;

    internal static CallOffWorkload Create(int providers, int seed)
    {
        var scheme = LeicestershireHomeCare2026.Scheme;
        var dice = new Dice((ulong)seed);
        var candidates = new ProviderGenerator(scheme, dice, providers).Generate();
        return new(
            CallOffSnapshot.Create(scheme.TermsFor(new("1")).AsT0, candidates).AsT0,
            new PackageGenerator(scheme, dice).Generate(PackageCount).ToValueList(),
            DrawSeed.Read("00112233445566778899aabbccddeeff").AsT0);
    }
}
