namespace HomeCare.Domain.Benchmarks;

/// <summary>Many packages at once.</summary>
/// <param name="Providers">Providers on the framework.</param>
/// <param name="Threads">The threads each contender had.</param>
/// <param name="Rows">The contenders, the baseline first, and on how many packages each was measured.</param>
internal sealed record BatchTiming(int Providers, int Threads, (Measured Measured, int Packages)[] Rows)
{
    private const int Runs = 3;
    internal const int Plans = 5_600;

    /// <summary>The library ranks all packages, and the others the first ones of them.</summary>
    internal static BatchTiming Run(int providers, int threads, int packages, int packagesOfOthers)
    {
        var workload = CallOffWorkload.Batch(providers, CallOffWorkload.TimedSeed, packages, Plans);
        var rows = Batch.All().Select(contender =>
        {
            var share = contender is CompiledBatch ? packages : Math.Min(packages, packagesOfOthers);
            return (Time(contender, workload.First(share), threads), share);
        });
        return new(providers, threads, [.. rows]);
    }

    internal static Measured Time(IBatchContender contender, CallOffWorkload workload, int threads)
    {
        contender.Prepare(workload, threads);
        contender.OrderAll();
        GC.Collect();
        var times = Enumerable.Range(0, Runs).Select(_ => Rounds.Time(contender.OrderAll, 1)).ToList();
        (contender as IDisposable)?.Dispose();
        return new(contender.Name, Rounds.Median(times) / workload.Packages.Count, 0);
    }
}
