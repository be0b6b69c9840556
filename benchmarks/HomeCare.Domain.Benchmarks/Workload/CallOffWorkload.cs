using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Invented providers on the 2026 scheme's lot 1, and packages to call off.</summary>
/// <remarks>The same size and seed give the same workload on every machine.</remarks>
/// <param name="Snapshot">The terms and the providers.</param>
/// <param name="Packages">The packages.</param>
/// <param name="Seed">The seed of the draws.</param>
internal sealed record CallOffWorkload(CallOffSnapshot Snapshot, IReadOnlyList<CallOffRequest> Packages, DrawSeed Seed)
{
    /// <summary>The bytes of <see cref="Seed"/>, for contenders that draw for themselves.</summary>
    internal const string SeedInHexadecimal = "00112233445566778899aabbccddeeff";

    /// <summary>Four packages in each of the scheme's fourteen zones.</summary>
    internal const int PackageCount = 56;

    /// <summary>The seed of the workload that is timed.</summary>
    internal const int TimedSeed = 2026;

    /// <summary>The workload that is timed and checked: fewer packages, one in each zone, where ranking one takes long.</summary>
    internal static CallOffWorkload Timed(int providers) =>
        Create(providers, TimedSeed, providers < 10_000 ? PackageCount : PackageCount / 4);

    /// <summary>Very many packages, each with its own reference and so its own draw; after some of them the plans come again.</summary>
    internal static CallOffWorkload Batch(int providers, int seed, int packages, int plans)
    {
        var some = Create(providers, seed, Math.Min(packages, plans));
        return some with
        {
            Packages =
            [
                .. Enumerable.Range(0, packages)
                    .Select(i => some.Packages[i % some.Packages.Count] with { Reference = PackageGenerator.Reference(i) }),
            ],
        };
    }

    internal static CallOffWorkload Create(int providers, int seed) => Create(providers, seed, PackageCount);

    /// <summary>The same providers and fewer packages: the first ones.</summary>
    internal CallOffWorkload First(int packages) => this with { Packages = [.. Packages.Take(packages)] };

    private static CallOffWorkload Create(int providers, int seed, int packages)
    {
        var scheme = LeicestershireHomeCare2026.Scheme;
        var dice = new Dice((ulong)seed);
        var candidates = new ProviderGenerator(scheme, dice, providers).Generate();
        return new(
            CallOffSnapshot.Create(scheme.TermsFor(new("1")).AsT0, candidates).AsT0,
            new PackageGenerator(scheme, dice).Generate(packages).ToArray(),
            DrawSeed.Read(SeedInHexadecimal).AsT0);
    }
}
