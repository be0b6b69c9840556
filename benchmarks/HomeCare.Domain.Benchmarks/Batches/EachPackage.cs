namespace HomeCare.Domain.Benchmarks;

/// <summary>A contender that any number of threads may use at once, taking the packages of a batch one by one.</summary>
internal sealed class EachPackage(ICallOffContender contender) : IBatchContender
{
    private int threads;
    private int packages;
    private int providers;

    public string Name => contender.Name;

    public void Prepare(CallOffWorkload workload, int threads)
    {
        (this.threads, packages, providers) = (threads, workload.Packages.Count, workload.Snapshot.Candidates.Count);
        contender.Prepare(workload);
    }

    public void OrderAll() => Parallel.For(
        0,
        packages,
        new ParallelOptions { MaxDegreeOfParallelism = threads },
        () => new int[providers],
        (package, _, places) =>
        {
            contender.Order(package, places);
            return places;
        },
        _ => { });

    public int OrderOf(int package, Span<int> places) => contender.Order(package, places);
}
