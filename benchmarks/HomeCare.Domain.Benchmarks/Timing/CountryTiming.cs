using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Every package of a country: authorities with their own providers, each package ranked and explained into buffers.</summary>
/// <param name="Packages">How many packages.</param>
/// <param name="Compiling">Seconds for compiling the snapshots and the packages, on one thread, once.</param>
/// <param name="Bare">Seconds for ranking all, on two threads: the median of three.</param>
/// <param name="Rules">Seconds for ranking all with every failed rule: the median of three.</param>
/// <param name="Explained">Seconds for ranking all with every failed rule and every cost line: the median of three.</param>
internal sealed record CountryTiming(int Packages, double Compiling, double Bare, double Rules, double Explained)
{
    internal const int Authorities = 150;
    internal const int Providers = 150;
    internal const int Threads = 2;

    private const int Plans = 560;
    private const int MostLines = 64;
    private const int Runs = 3;

    [ThreadStatic]
    private static long[]? lines;

    internal static CountryTiming Run(int packages)
    {
        var workloads = Enumerable.Range(0, Authorities)
            .Select(authority => CallOffWorkload.Batch(Providers, authority, (packages + Authorities - 1) / Authorities, Plans))
            .ToArray();
        CompiledRequest[] requests = [];
        var compiling = Rounds.Time(() => requests = [.. workloads.SelectMany(Compiled)], 1);
        var (run, sums) = (new BatchRun { Threads = Threads }, new long[requests.Length]);
        var bare = Median(() => CallOffBatch.Rank(requests, (package, places) => sums[package] = places.Length, run));
        var rules = Median(() => CallOffBatch.Explain(requests, (package, places, _) => sums[package] = places.Length, run));
        var explained = Median(() => CallOffBatch.Explain(requests, (package, places, _) => sums[package] = WriteLines(requests[package], places), run));
        return new(requests.Length, compiling / 1e9, bare / 1e9, rules / 1e9, explained / 1e9);
    }

    private static IEnumerable<CompiledRequest> Compiled(CallOffWorkload workload)
    {
        var snapshot = CompiledSnapshot.Of(workload.Snapshot).AsT0;
        return workload.Packages.Select(package => snapshot.Compile(package, workload.Seed).AsT0);
    }

    private static long WriteLines(in CompiledRequest request, ReadOnlySpan<RankedPlace> places)
    {
        lines ??= new long[Providers * MostLines];
        return request.Snapshot.CostLines(request, places, lines);
    }

    private static double Median(Action pass)
    {
        pass();
        return Rounds.Median([.. Enumerable.Range(0, Runs).Select(_ => Rounds.Time(pass, 1))]);
    }
}
