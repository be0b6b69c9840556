using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library's compiled snapshot: numbers into buffers that are used again.</summary>
internal sealed class CompiledContender : ICallOffContender, IBestFiveContender, IExplainingContender
{
    private CompiledSnapshot snapshot = null!;
    private CompiledRequest[] packages = [];
    private RankedPlace[] places = [];
    private ulong[] failed = [];
    private long[] lines = [];
    private int lastPackage;
    private int lastCount;

    public string Name => "CompiledSnapshot";

    public void Prepare(CallOffWorkload workload)
    {
        snapshot = CompiledSnapshot.Of(workload.Snapshot).AsT0;
        packages = [.. workload.Packages.Select(package => snapshot.Compile(package, workload.Seed).AsT0)];
        places = new RankedPlace[snapshot.Count];
        failed = new ulong[snapshot.Count];
        lines = new long[snapshot.Count * packages.Max(LinesOf)];
    }

    public int Order(int package, Span<int> numbers) => Write(snapshot.Rank(packages[package], places), numbers);

    public int BestFive(int package, Span<int> numbers) => Write(snapshot.Rank(packages[package], places.AsSpan(0, Math.Min(5, places.Length))), numbers);

    public object Explain(int package)
    {
        ref readonly var request = ref packages[package];
        var count = snapshot.Explain(request, places, failed);
        snapshot.CostLines(request, places.AsSpan(0, count), lines);
        (lastPackage, lastCount) = (package, count);
        return this;
    }

    public CallOffOutcome OutcomeOf(object answer)
    {
        var (candidates, rules) = (snapshot.Snapshot.Candidates, snapshot.Snapshot.Terms.Eligibility);
        var perPlace = LinesOf(packages[lastPackage]);
        return new(
            Enumerable.Range(0, lastCount)
                .Select(place => new RankedProvider(
                    candidates[places[place].Candidate].Id.Value,
                    places[place].Cost,
                    lines.Skip(place * perPlace).Take(perPlace).Select(line => ExactAmount.FromFractionOfPence(line, 60)).ToValueList()))
                .ToValueList(),
            Enumerable.Range(0, snapshot.Count)
                .Where(candidate => failed[candidate] != 0)
                .Select(candidate => new RefusedProvider(
                    candidates[candidate].Id.Value,
                    Enumerable.Range(0, rules.Count)
                        .Where(rule => (failed[candidate] & (1UL << rule)) != 0)
                        .Select(rule => rules[rule].Gate.Name)
                        .ToValueList()))
                .ToValueList());
    }

    private static int LinesOf(CompiledRequest package) => package.Request.Plan.Alike.Count;

    private int Write(int count, Span<int> numbers)
    {
        for (var place = 0; place < count; place++)
        {
            numbers[place] = places[place].Candidate;
        }

        return count;
    }
}
