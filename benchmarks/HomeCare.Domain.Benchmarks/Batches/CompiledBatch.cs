using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library: <see cref="CallOffBatch"/>. Of each package the winner and the number of places are kept.</summary>
internal sealed class CompiledBatch : IBatchContender
{
    private BatchRun run = new();
    private CompiledRequest[] packages = [];
    private int[] winners = [];
    private int[] counts = [];

    public string Name => "CallOffBatch.Rank";

    public void Prepare(CallOffWorkload workload, int threads)
    {
        var snapshot = CompiledSnapshot.Of(workload.Snapshot).AsT0;
        run = new() { Threads = threads };
        packages = [.. workload.Packages.Select(package => snapshot.Compile(package, workload.Seed).AsT0)];
        (winners, counts) = (new int[packages.Length], new int[packages.Length]);
    }

    public void OrderAll() => CallOffBatch.Rank(packages, Keep, run);

    public int OrderOf(int package, Span<int> places)
    {
        var all = new RankedPlace[places.Length];
        CallOffBatch.Rank(packages.AsMemory(package, 1), (_, found) => found.CopyTo(all), run);
        for (var place = 0; place < counts[package]; place++)
        {
            places[place] = all[place].Candidate;
        }

        return counts[package] > 0 && places[0] != winners[package] ? -1 : counts[package];
    }

    private void Keep(int package, ReadOnlySpan<RankedPlace> places)
    {
        counts[package] = places.Length;
        winners[package] = places.IsEmpty ? -1 : places[0].Candidate;
    }
}
