using BenchmarkDotNet.Attributes;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Every contender ranks the same packages. Times are for one package.</summary>
public class CallOffBenchmark
{
    private ICallOffContender[] contenders = [];

    /// <summary>Providers on the framework; 49 is the size of the shipped example.</summary>
    [Params(49, 100, 1_000)]
    public int Providers { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var workload = CallOffWorkload.Create(Providers, CallOffWorkload.TimedSeed);
        contenders = Contender.All();
        Array.ForEach(contenders, contender => contender.Prepare(workload));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CallOffWorkload.PackageCount, Description = "LINQ, decimal, text")]
    public object Linq() => RankEveryPackage<LinqContender>();

    [Benchmark(OperationsPerInvoke = CallOffWorkload.PackageCount, Description = "CallOffRanker.Rank")]
    public object Library() => RankEveryPackage<LibraryContender>();

    [Benchmark(OperationsPerInvoke = CallOffWorkload.PackageCount, Description = "CallOffRanker.Rank, reasons read")]
    public object LibraryInWords() => RankEveryPackage<LibraryInWordsContender>();

    private object RankEveryPackage<T>()
        where T : ICallOffContender
    {
        var contender = contenders.OfType<T>().Single();
        object last = contender;
        for (var package = 0; package < CallOffWorkload.PackageCount; package++)
        {
            last = contender.Rank(package);
        }

        return last;
    }
}
